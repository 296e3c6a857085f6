import ParleyAgent

/// What callers say in any conversation, one to a line: what they heard, what they said, what it means.
enum EnglishLines {
    static let all = CallerLine.lines(
        #"""
        Hello, City Hospital. How can I help you?	Where do I park when I come in?	other
        Hello, City Hospital. How can I help you?	What time do visiting hours finish? My sister's on one of your wards.	other
        Hello, City Hospital. How can I help you?	How much is it if you've no insurance?	other
        Hello, City Hospital. How can I help you?	Do you take Blue Shield?	other
        Hello, City Hospital. How can I help you?	Is there a bus that stops outside?	other
        Hello, City Hospital. How can I help you?	Are you open on bank holidays?	other
        Hello, City Hospital. How can I help you?	Can I bring the dog in? He's an assistance dog.	other
        Hello, City Hospital. How can I help you?	I've to get my blood taken, do I need to eat nothing before it?	other
        Hello, City Hospital. How can I help you?	Is there a café or something where I can wait with the kids?	other
        Hello, City Hospital. How can I help you?	Excuse me, which documents I must bring with me at first time?	other
        Hello, City Hospital. How can I help you?	What's the address for the sat nav?	other
        Hello, City Hospital. How can I help you?	I'm in a wheelchair and the last place I went only had stairs. You do have a lift, don't you?	other
        Hello, City Hospital. How can I help you?	Do you charge for the car park, and do they take cards?	other
        Hello, City Hospital. How can I help you?	I think I left my umbrella in your waiting room yesterday. A green one.	other
        Hello, City Hospital. How can I help you?	Hello, am I talking to a real person or one of those machines?	other|person
        Hello, City Hospital. How can I help you?	Is that the vet's? No? Oh dear, I've dialled wrong.	other|bye
        Hello, City Hospital. How can I help you?	I'm calling from the Evening Post, we'd like to do a story about your new wing.	other|person
        Hello, City Hospital. How can I help you?	I just wanted to say the nurse on Monday was an absolute angel.	other
        Hello, City Hospital. How can I help you?	Do you accept patients from the abroad with European card?	other
        Hello, City Hospital. How can I help you?	Have you any jobs going? I'm a trained porter.	other
        Hello, City Hospital. How can I help you?	How long do people usually wait once they've checked in?	other
        Hello, City Hospital. How can I help you?	Do I still have to wear a mask in there?	other
        Hello, City Hospital. How can I help you?	Can you put me through to a human being, please?	person
        Hello, City Hospital. How can I help you?	I don't talk to computers. Reception, please.	person
        Hello, City Hospital. How can I help you?	I want speak with lady at the desk, I was there yesterday.	person
        Hello, City Hospital. How can I help you?	Is Sandra there? I always deal with Sandra.	person
        Hello, City Hospital. How can I help you?	Give me the ward sister on the third floor, would you?	person
        Hello, City Hospital. How can I help you?	Oh hello, you were quick. Hang on, let me find my glasses.	wait
        Hello, City Hospital. How can I help you?	Hi, um, one sec, the baby's crying.	wait
        Hello, City Hospital. How can I help you?	Yes, good morning, just a moment, my wife has the paper with everything on it.	wait
        Hello, City Hospital. How can I help you?	Hold on, hold on, I put you on the speaker.	wait
        Hello, City Hospital. How can I help you?	Sorry, who's that? The line went crackly.	repeat
        Hello, City Hospital. How can I help you?	What was that, love? I hadn't got my hearing aid in.	repeat
        Hello, City Hospital. How can I help you?	Please, again, more slowly? I did not understand.	repeat
        Hello, City Hospital. How can I help you?	Oh, sorry, I've got the wrong hospital. Goodbye.	bye
        Hello, City Hospital. How can I help you?	Never mind, my husband's just found the card in the drawer. Thanks, bye now.	bye
        Hello, City Hospital. How can I help you?	Actually, my bus is here, I'll ring you later.	bye
        Hello, City Hospital. How can I help you?	Oops, pocket dial, sorry, bye!	bye
        What day would suit you?	Any day bar Tuesday, I've got my grandchildren then.	give
        Which doctor would you like to see?	The skin one. Is it Lee?	give
        May I have your name, please?	It's Okonkwo, er, Grace Okonkwo.	give
        What is your date of birth?	Nineteenth of the seventh, fifty-four.	give
        What is the reason for your visit?	Well, it burns when I, you know, when I go.	give
        On Monday I have 9:00, 10:30 and 14:00. Which would you like?	The middle one.	give
        Dr Johnson is free at 8:30, 10:30 and 11:00 on Tuesday. Which one do you want?	Oh, half ten's perfect, I can drop the kids off first.	give
        What time of day do you prefer?	I'm no good before noon, I take a while to get going.	give
        Whose appointment is it?	My son's. Toby Marsh, he's six.	give
        For which day should I look?	um whenever really, next week sometime	give
        What is the number of the appointment?	It begins with A P T, then one zero three six.	give
        Do you have the appointment number?	No, but it was with Dr Garcia on the Thursday, in the afternoon.	give|no
        Could you tell me your date of birth?	Yes of course, it's the first of January 1990.	give
        So that is Tuesday at nine with Dr Patel?	No, I said Thursday.	give|no
        Is that Smith with an I?	No, with a Y. John Smythe, S M Y T H E.	give|no
        You have two appointments. Which one do you want to cancel?	The one about my foot. I'll keep the other.	give
        When would you like to come instead?	The sooner the better, but it can't be before the tenth, we're away.	give
        I have no free time on Friday. Is another day all right?	Could be Saturday? I have no work on Saturday.	give|yes
        With which doctor?	Doesn't matter, whoever's free.	give
        What seems to be the problem?	I get pins and needles in both hands, mostly at night.	give
        And the name it is under?	It'll be under Van der Berg, the computers always make a mess of it.	give
        Would that be in the morning or the afternoon?	Afternoon, please, after I pick up my wee girl.	give
        There is 8:15, 11:45 or 16:00. Which shall it be?	Quarter to twelve. Will I be out by one, do you think?	give
        On the ninth Dr Lee has 9:10, 9:50 and 15:20.	I'd take the latest you've got.	give
        What is the appointment about?	It's a bit personal. I'd sooner tell the doctor.	give|no
        What is your birth date, please?	twelve eleven eighty-six	give
        Could I have your surname?	Kowalczyk. You want I spell it?	give
        Do you mean this Thursday or next Thursday?	Not this one, the one after.	give
        When did you want to come in?	Let me think, today's the fourth, so, um, the seventh.	give
        Who would you like to see about your knee?	Garcia. He did my other one.	give
        I see two patients called Ann Clark. When were you born?	Nineteen thirty-eight, in August. The twenty-sixth.	give
        Sorry, I did not catch the name.	Nguyen. N G U Y E N. First name Thanh.	give
        Which of the two shall I move?	The Monday one, and make it any time after three.	give
        Is the appointment for yourself?	No, it's my neighbour, Mr Ivor Beddoes. He's deaf, so I do his phoning.	give|no
        What time shall I put?	I said nine but nine thirty is better, with the traffic.	give
        What brings you to us?	My hair's coming out in handfuls.	give
        What day were you thinking of?	Well, my daughter drives me, and she's off Tuesdays and Fridays.	give
        And your date of birth, please?	I'm eighty-one, dear. Third of March, 1944.	give
        I have 9:20 with Dr Johnson or 15:40 with Dr Lee.	I'll go with Johnson.	give
        How may I find your booking?	It was made by my social worker, under Kevin Dunne.	give
        Morning or afternoon?	Either. Well, no, morning.	give
        What do you need the doctor for?	just a sick note for work to be honest	give
        Is there a doctor you would rather see?	I had Patel last time and he was lovely.	give
        On which day is the appointment you want to move?	The one I got is the sixteenth.	give
        Dr Lee has time at 10:00, 10:20 and 13:00. Which would you like?	Ten twenty, I suppose. It's not like I've a choice.	give
        Your full name, please.	Full name is Abdul Rahman Al-Sayed, but in your papers maybe only Rahman.	give
        How long have you had the pain?	Since Easter, on and off. It goes down my leg now as well.	give
        Is it urgent?	I wouldn't say urgent, but I can't put weight on it.	give|no
        Which day, Tuesday or Wednesday?	The latter, if you please.	give
        I have you down as Marion Ellis.	Marion's right, but it's Ellison, with an S O N on the end.	give|no
        When is your birthday?	February twenty-nine, ninety-six. Yes, I have a real one every four years.	give
        Which week would be good?	The week commencing the eighteenth, if that's any use.	give
        What is your telephone number?	oh seven seven double one, four five six, er, nine double oh	give
        Do you know which doctor it was with?	Tall chap, glasses, did my heart tracing.	give
        Would you prefer Dr Johnson or Dr Patel?	Who's got less of a queue? Give me that one.	give
        Is there anything the doctor should know?	I'm allergic to penicillin, and I'm on blood thinners.	give
        At what time is your appointment now?	Ten to eight, God help me.	give
        So you would like to come on Monday.	Did I say Monday? I meant, er, no, sorry, Monday week.	give|no
        What does the spot on your skin look like?	Is like a ring, red, and it scratches.	give
        May I know who is calling?	Sergeant Blake, Fiona Blake, but it's not about police business.	give
        And what day next week?	Not too fussed. Midweek.	give
        Please tell me the number on your card.	APT, um, 1, 0, 7, 3. I think that's a three.	give
        I cannot find anyone of that name.	Try under my husband's, Stavros Pappas.	give
        On Thursday there is 12:00 and 17:30. Which do you prefer?	I'd have to leave work early for noon, so it'll have to be half five.	give
        Which day is good for your mother?	She has dialysis Monday, Wednesday, Friday, so it's one of the others.	give
        Shall I book it for you?	Go on then.	yes
        Shall I cancel the appointment on the ninth?	Please do.	yes
        I have Tuesday at 11:00 with Dr Lee. Does that suit you?	Eleven's grand, yeah, my shift starts at one.	yes
        Shall I move it to Friday at 9:00?	Yep, and could you text me that?	yes
        Is that Rosemary Finch?	That's me, for my sins.	yes
        Would you like to hear the free times?	If you don't mind.	yes
        Shall I book Wednesday at 10:00?	Yes, and put down that I need an interpreter for Arabic.	yes|give
        So I cancel both appointments?	Both, that's right.	yes
        Then I put you down for 14:30 with Dr Garcia. All right?	um, yeah, I think so, yeah	yes
        Is your insurance still Medilife?	It was the last time I looked.	yes
        Shall I take the 8:00 for you?	I am not happy with so early, but okay, take it.	yes
        Do you want me to move it?	Would you? That'd be brilliant.	yes
        You said the thirteenth of May, is that right?	Correct.	yes
        Is there anything else I can help you with?	Yes, actually, but I've gone blank. Oh, what was it.	yes|wait
        Shall I keep Dr Johnson as the doctor?	Might as well, he knows my history.	yes
        Your phone number ends in 442, is that right?	Mm-hm.	yes
        Shall I put you down for the earlier one?	Yes please, only make it Patel rather than Johnson.	yes|give
        Would you like to see Dr Lee about that?	I suppose I'd better, hadn't I?	yes
        Could you come at short notice?	Sure, I only live round the corner.	yes
        Do you really want to cancel it?	I do. I've thought about it long and hard.	yes
        I can offer you the thirtieth at 16:10.	Sold!	yes
        Shall I look for another day?	Oh yes, would you, maybe the week after?	yes|give
        The appointment is for Mr Hassan Mirza, correct?	Exactly, and he will come with his stick so please somebody helps him at the door.	yes|give
        Monday at 7:45. Shall I book that?	Does it have to be so, no, no, it's fine, do it.	yes
        Have you been with us before?	Years ago, when I had my tonsils out.	yes|give
        Is there anything else I can do for you?	No, that's everything, ta.	no|bye
        Shall I book Monday at 9:00 for you?	Monday's no good, I'm at the council all day.	no
        Your appointment is at 10:15. Shall I cancel it?	Cancel? Good heavens, I only wanted to know the time.	no
        It is cancelled. Is there anything else?	Nope.	no
        Dr Garcia is full this week. Would you like Dr Johnson instead?	I'd sooner wait for Garcia if it's all the same.	no|give
        Are you Peter Lang?	Peter's my brother, I'm Michael.	no|give
        Shall I move it to the afternoon?	Better not, I get so tired after dinner.	no
        I have 15:00 on the second. Shall I book it?	Hmm, leave it for now, I need to ask at home first.	no
        Do you have your appointment number at hand?	Haven't a clue where it is, sorry.	no
        Have you been a patient here before?	First time.	no
        Is your address still Mill Lane?	Not since the flood.	no
        Shall I put you on the waiting list?	No thank you, I have waited enough in this country.	no
        The only free time is at 12:30. Would that do?	I can't, that's when I do the dinners at the school.	no
        Do you need a reminder by text?	No need, my wife's my reminder.	no
        Shall I look for a later date as well?	nah you're all right	no
        So you want to see the heart doctor?	It's not my heart, it's my bones.	no|give
        Anything else?	That was all, I thank you very much.	no|bye
        Your appointment is on the twelfth of June at 10:40 with Dr Patel.	Ten forty or ten fourteen?	repeat
        You are booked for Thursday at 9:50 with Dr Lee. Is there anything else?	Say that again, I was looking for a pen.	repeat
        I have Monday 9:00, Monday 13:20, Tuesday 8:40 and Thursday 16:00. Which would you like?	Sorry, you lost me after the second one.	repeat
        The number of your appointment is APT 1088.	Can you please to speak slow? I must write it.	repeat
        What is your name, please?	What? My grandson had the telly on.	repeat
        There is Tuesday at 10:10 and Friday at 11:30.	And the first one was when?	repeat
        It is on Wednesday at 15:00 with Dr Garcia.	uh you cut out there, who did you say it's with?	repeat
        Shall I move your appointment to the twenty-first at 14:00?	Pardon?	repeat
        So that is the fourth of May at 11:20 with Dr Johnson.	One more time for my husband, he's got the calendar now.	repeat
        What is your insurance number?	Ooh, it's in my purse, and my purse is in the car. Bear with me.	wait
        Which day would you prefer?	Um, let me just look at my calendar.	wait
        When was your husband born?	Now you've asked me. Just a tick, I'll shout him.	wait
        Friday at 13:00, shall I book it?	Wait, wait, my boss is calling on other line.	wait
        Dr Patel has 9:00, 9:40 or 14:20. Which do you want?	Er, hmm, I don't know, let me think.	wait
        Could you give me the appointment number?	I'm getting it up on my phone now, it's slow.	wait
        Which doctor would you like?	Somebody's at the door, don't go away.	wait
        Shall I really cancel it?	Give me a second, I'm not sure I'm doing the right thing.	wait
        Can I help you with anything else?	No, that's me. You've been very kind. Bye bye.	bye|no
        You are booked for Thursday at 8:30.	Lovely, see you on Thursday then.	bye
        The appointment is cancelled.	Cheers, bye.	bye
        I have moved it to the nineteenth at 12:10. Is there anything else?	Thank you doctor, God bless you, goodbye.	bye
        Dr Garcia works on Tuesdays and Thursdays. Anything else?	That's all I wanted to know. Have a nice day.	bye|no
        On which day would you like to come?	I'll have to ring you back, my dinner's burning.	bye
        We have your mobile number on file. Is there anything else?	Right, I'll let you get on.	bye
        I am sorry, there is nothing free this week. Shall I look at the next?	Forget it then, I'll try elsewhere. Bye.	bye|no
        Done, you are booked for tomorrow at 9:00.	ok ta-ra	bye
        We expect you on the twentieth at 10:00.	Till the twentieth, then, and thank you for your patience with an old man.	bye
        Your appointment is moved. Do you need anything else?	Thanks, and, er, happy Christmas to everybody there.	bye
        I did not understand that. Which day would you like?	This isn't getting us anywhere. Is there somebody in the office I could talk to?	person
        I cannot give out test results.	Then get me someone who can.	person
        You are booked for the first at 9:30. Anything else?	Is there a chemist on site?	other
        And when were you born?	Why do you need that?	other
        What day would be best?	It's my ninetieth birthday next Saturday, you know. We're having a do at the bowls club.	other
        Which day would you like to come?	Thursday.	give
        Which day would you like to come?	um Thursday if it's possible in the afternoon	give
        Which day would you like to come?	Not before the twenty-fifth, I'm on antibiotics till then.	give
        Which day would you like to come?	I'd need to come Thursday, my daughter can drive me then.	give
        Which day would you like to come?	It's all the same to me, I'm retired.	give
        Which day would you like to come?	The day after tomorrow, or if not, then the Monday.	give
        Dr. Patel is free on Tuesday, November 24th at 9 AM and 2 PM. Which time would you like?	The second one.	give
        Dr. Patel is free on Tuesday, November 24th at 9 AM and 2 PM. Which time would you like?	Whichever is earlier.	give
        Dr. Patel is free on Tuesday, November 24th at 9 AM and 2 PM. Which time would you like?	Nine's too early for me, so I'd have to say two.	give
        Dr. Patel is free on Tuesday, November 24th at 9 AM and 2 PM. Which time would you like?	in the afternoon please	give
        Dr. Garcia is free on Monday at 8 AM, 11 AM and 4 PM. Which time would you like?	Uh, the last.	give
        Dr. Garcia is free on Monday at 8 AM, 11 AM and 4 PM. Which time would you like?	Not the eight and not the four.	give
        Dr. Lee is free on Thursday at 10 AM and Friday at 1 PM. Which would you like?	Friday's better, I get paid on Friday.	give
        Dr. Lee is free on Thursday at 10 AM and Friday at 1 PM. Which would you like?	tent thirty, no, ten, sorry, the Thursday	give
        Shall I book Dr. Lee on Wednesday, December 2nd at 9 AM for Ada Novak?	No, Thursday.	give|no
        Shall I book Dr. Lee on Monday, November 30th at 9 AM for Ada Novak?	It's not for Ada, it's for her sister Eva.	give|no
        Shall I book Dr. Lee on Monday, November 30th at 9 AM for Ada Novak?	I said the thirty-first, didn't I? No, hang on, there's no such day. The first then.	give|no
        May I have the patient's name, please?	It's for my mother.	give
        May I have the patient's name, please?	Novak, N O V A K, Ada.	give
        May I have the patient's name, please?	Siobhan Keogh. That's S I O B H A N, and then K E O G H.	give
        May I have the patient's name, please?	me, I'm the patient, Deshawn Miller	give
        May I have the patient's name, please?	My name's Carol but the patient's my little boy, Finn Aspinall.	give
        May I have the patient's name, please?	Yes, it is Wojciech, W O J C I E C H, family name Nowicki.	give
        So your first name is Scott?	No, that's my surname.	give|no
        Is that Ana with one N?	With two.	give|no
        I have the name Marta Jansen. Is that right?	Martha, with a T H.	give|no
        Could you spell that for me, please?	B as in boy, E, C, K, E, T, T.	give
        Could you spell that for me, please?	Double you, A, double L, I, S.	give
        For that I need the date of birth of Ada Novak. What is it, please?	May third, two thousand and eleven.	give
        For that I need the date of birth of Ada Novak. What is it, please?	She's born the fourteen of the October, 1962.	give
        For that I need the date of birth of Ada Novak. What is it, please?	oh three twelve seventy nine	give
        For that I need the date of birth of Ada Novak. What is it, please?	I'm her husband, so I ought to know this. It's the ninth of June, fifty-eight. No, the tenth.	give
        For that I need the date of birth of Pierre Blanc. What is it, please?	Nineteen ninety-three, twenty of February.	give
        For that I need the date of birth of Ruth Adler. What is it, please?	I don't know it exactly, she's my neighbour. She'll be seventy-five in March.	give
        Which doctor would you like to see, or what is it about?	I have a rash.	give
        Which doctor would you like to see, or what is it about?	It's my ears, there's a ringing that won't stop.	give
        Which doctor would you like to see, or what is it about?	The same one as last time, um, Garcia, I think she was called. Or he.	give
        Which doctor would you like to see, or what is it about?	Just the yearly thing, you know, where they check everything.	give
        Which doctor would you like to see, or what is it about?	I'm not sure. It started with my foot and then it went up the leg, and now my hip hurts when I sit.	give
        Which doctor would you like to see, or what is it about?	doctor lead please	give
        Which doctor would you like to see?	Not Johnson, anybody but him.	give
        Which doctor would you like to see?	Patel or Garcia, I don't care, but soon.	give
        You have two appointments, on Monday with Dr. Lee and on Friday with Dr. Garcia. Which one would you like to move?	The one with Lee.	give
        You have two appointments, on Monday with Dr. Lee and on Friday with Dr. Garcia. Which one would you like to move?	The later one.	give
        You have two appointments, on Monday with Dr. Patel and on Thursday with Dr. Johnson. Which one do you mean?	My heart one.	give
        Which day would you like to move it to?	We'd rather come next week, maybe the Tuesday.	give
        Which day would you like to move it to?	The same day, only later.	give
        Which day would you like to move it to?	Thursday instead would be nice.	give
        I am sorry, there is nothing free on Friday. Which other day would you like?	Then the Monday after that.	give
        I am sorry, there is nothing free on Friday. Which other day would you like?	Oh. Well, I suppose Wednesday, I'd have to ask my boss.	give
        What is your insurance?	Aetna, the one through my work.	give
        What is your insurance?	I don't have any, I pay it myself.	give
        Whose appointment would you like to cancel?	My husband's, Rolf Amundsen.	give
        And what is the new phone number?	It's five five five, two one oh, um, eight eight, and then a four at the end.	give
        Do you have the number of the appointment?	Yes, it is A P T ten sixty-one.	give|yes
        Is the appointment for you or for somebody else?	For somebody else, the lady I clean for.	give
        At what time would you like to come on Monday?	Any time between school drop off and noon.	give
        How old is the patient?	He's only fourteen months.	give
        Shall I book Dr. Lee on Monday, November 30th at 9 AM for Ada Novak?	Yes, but at ten.	yes|give
        Shall I book Dr. Lee on Monday, November 30th at 9 AM for Ada Novak?	That works.	yes
        Shall I book Dr. Patel on Tuesday, November 24th at 2 PM for Miguel Santos?	Yes yes, please, this is very good.	yes
        Shall I book Dr. Garcia on Friday at 8 AM for you?	eight's a bit early but yeah fine	yes
        Is there anything else?	Yes, one more thing.	yes
        Is there anything else I can do for you?	There is, actually.	yes
        Is there anything else?	yeah um one quick question	yes
        Shall I cancel the appointment on November 24th for Paulo Reis?	Yes, get rid of it.	yes
        Shall I move it to Thursday, December 3rd at 10 AM?	If that's all there is, then okay.	yes
        Is that N O V A K?	Exactly as you said it.	yes
        I have the date of birth as May 3rd, 2011. Is that right?	That's right, she'll be grown up before we know it.	yes
        Dr. Lee has nothing this week. Shall I look at next week?	Please.	yes
        Would you like to see Dr. Johnson instead?	Sure, why not, but not in the morning.	yes|give
        So you want to cancel the appointment of your son?	Yes, that's what I want.	yes
        Would you like me to book that for you?	no problem yes do it	yes
        Dr. Patel is free on Tuesday, November 24th at 9 AM and 2 PM. Which time would you like?	Neither, I'm afraid. I'm working both of those.	no
        Dr. Garcia is free on Monday at 8 AM, 11 AM and 4 PM. Which time would you like?	None of them are any good to me.	no
        Shall I book Dr. Lee on Monday, November 30th at 9 AM for Ada Novak?	No, don't book it.	no
        Shall I book Dr. Lee on Monday, November 30th at 9 AM for Ada Novak?	That doesn't suit us, she's got school.	no
        Shall I book Dr. Johnson on Thursday at 1 PM for Mary Quinn?	I'm not Mary Quinn.	no
        Shall I cancel the appointment on November 24th for Paulo Reis?	No no no, not that one!	no
        Shall I cancel your appointment on Thursday?	Oh, no, I think I'll keep it.	no
        Shall I move it to Thursday, December 3rd at 10 AM?	I am sorry, at this day I can not.	no
        Would you like to see Dr. Johnson instead?	I'd really rather not, we didn't get on.	no
        Dr. Lee has nothing this week. Shall I look at next week?	That's too long to wait.	no
        Is that N O V A K?	Not quite.	no
        I have the date of birth as May 3rd, 2011. Is that right?	no that's wrong	no
        Would you like me to book that for you?	Not yet, I have to see what my wife says.	no
        Is there anything else?	No, nothing else.	no|bye
        For that I need the date of birth of Ada Novak. What is it, please?	How do you mean?	repeat
        Which doctor would you like to see, or what is it about?	Sorry, what did you say?	repeat
        Dr. Patel is free on Tuesday, November 24th at 9 AM and 2 PM. Which time would you like?	Hello? Are you there?	repeat|other
        Shall I book Dr. Lee on Monday, November 30th at 9 AM for Ada Novak?	Which date was that, did you say?	repeat
        I have booked Dr. Lee on Friday, November 27th at 2 PM, for Ada Novak. Is there anything else?	So when was it again?	repeat
        Dr. Garcia is free on Monday at 8 AM, 11 AM and 4 PM. Which time would you like?	I only got the first one, what were the others?	repeat
        May I have the patient's name, please?	the what sorry	repeat
        I have moved your appointment to Friday at 9 AM. Is there anything else?	I didn't hear good, Friday at five or nine?	repeat
        Yes, we accept Aetna. Can I do anything else for you?	Come again? There's a truck going past.	repeat
        Your appointment is on Thursday, November 26th at 10 AM with Dr. Lee.	Not so fast, I'm writing it down. Thursday the what?	repeat
        Which day would you like to come?	Hang on a sec.	wait
        Dr. Patel is free on Tuesday, November 24th at 9 AM and 2 PM. Which time would you like?	Let me ask my wife. Honey? Honey!	wait
        For that I need the date of birth of Ada Novak. What is it, please?	One moment, I have it here on her card somewhere.	wait
        Shall I book Dr. Lee on Monday, November 30th at 9 AM for Ada Novak?	Um, just a minute, I must see in my calendar.	wait
        Do you have the number of the appointment?	It should be in my bag, give me a moment.	wait
        What is your insurance?	hold on my kid's climbing on the table	wait
        Is there anything else?	Wait, there was something, let me think.	wait
        Thank you for calling City Hospital. How can I help you?	Yes hello, sorry, can you hold on, I've to turn the radio down.	wait
        Is there anything else?	That's all, thanks.	bye|no
        Is there anything else I can do for you?	No thank you, goodbye.	bye|no
        I have booked Dr. Lee on Friday, November 27th at 2 PM, for Ada Novak. Is there anything else?	Wonderful, thank you so much, bye bye now.	bye
        I have booked Dr. Patel on Monday, November 30th at 10 AM, for Luis Ortiz. Is there anything else?	Nothing more, have a good day.	bye|no
        I have moved your appointment to Friday at 9 AM. Is there anything else?	Perfect, that's me sorted.	bye|no
        I have cancelled your appointment on Tuesday. Is there anything else?	No, I call again when I am better. Bye.	bye|no
        Yes, we accept Aetna. Can I do anything else for you?	Not right now, I'll talk it over with my husband and call you back.	bye|no
        Your appointment is on Thursday, November 26th at 10 AM with Dr. Lee.	Good, that's all I needed, thank you.	bye
        Which day would you like to come?	I've got to go, my other line's ringing. I'll try you tomorrow.	bye
        Dr. Garcia has nothing free before January. Shall I book January 4th?	No, leave it, I'll go to the walk-in place. Thanks anyway.	bye|no
        Which doctor would you like to see, or what is it about?	sorry wrong number bye	bye
        For a rash, you should see Dr. Lee. Is there anything else?	okay cool thanks bye	bye
        Thank you for calling City Hospital. How can I help you?	Can I speak to someone real?	person
        City Hospital, good morning. What can I do for you?	I've got a complaint about my bill and I want to talk to the manager.	person
        I am sorry, I did not understand. Which day would you like to come?	You don't understand me. Please give me a person.	person
        For that I need the date of birth of Ada Novak. What is it, please?	I'm not giving that to a machine. Put a nurse on.	person
        Is there anything else?	Yes, could you connect me with Dr Lee's secretary?	person|yes
        Thank you for calling City Hospital. How may I help you today?	Do you take Aetna?	other
        Hello, this is City Hospital. How can I help you?	What are your hours on Saturday?	other
        Thank you for calling City Hospital. How can I help you?	How do I get to you from the train station?	other
        Thank you for calling City Hospital. How can I help you?	I'm bringing my nan in and she's in a wheelchair, is there a ramp at the front?	other
        City Hospital, good morning. What can I do for you?	what does it cost to see a doctor if I pay cash	other
        Thank you for calling City Hospital. How may I help you today?	Hello, I must know, is possible to pay in three times?	other
        Hello, this is City Hospital. How can I help you?	Until when are you open today?	other
        Thank you for calling City Hospital. How can I help you?	Do I need a letter from my doctor to come to you?	other
        Thank you for calling City Hospital. How can I help you?	Do you have someone to translate? My mother speaks only Farsi.	other
        City Hospital, good morning. What can I do for you?	Hi, I've got an appointment in an hour and I can't find anywhere to park. Is there a lot behind the building?	other
        Thank you for calling City Hospital. How may I help you today?	I was in on Friday and I think I left my scarf with you, a blue one.	other
        Hello, this is City Hospital. How can I help you?	Hello hello, how are you today?	other
        Thank you for calling City Hospital. How can I help you?	Can my husband come in the room with me when I see the doctor?	other
        Thank you for calling City Hospital. How can I help you?	I'm bringing my son next week. Do you need his vaccination card?	other
        Dr. Patel is free on Tuesday, November 24th at 9 AM and 2 PM. Which time would you like?	How long does it take?	other
        Shall I book Dr. Garcia on Friday at 8 AM for you?	Are you even open at eight?	other
        Shall I book Dr. Johnson on Thursday at 1 PM for Mary Quinn?	What would that cost me?	other
        Shall I cancel your appointment on Thursday?	Is there a fee for cancelling?	other
        Shall I move it to Thursday, December 3rd at 10 AM?	Will I get a new letter then?	other
        Dr. Lee is free on Thursday at 10 AM and Friday at 1 PM. Which would you like?	And where exactly are you, is it the building by the river?	other
        Which day would you like to come?	Before we do that, do you take Medicare?	other
        May I have the patient's name, please?	You've a lovely voice, has anyone told you?	other
        For that I need the date of birth of Ada Novak. What is it, please?	Is this call being recorded?	other
        For that I need the date of birth of Ada Novak. What is it, please?	You're asking me things, my goodness. At my age I've forgotten my own.	other|give
        I have booked Dr. Lee on Friday, November 27th at 2 PM, for Ada Novak. Is there anything else?	Does she have to bring anything?	other
        I have booked Dr. Patel on Monday, November 30th at 10 AM, for Luis Ortiz. Is there anything else?	Can he eat before he comes?	other
        I have moved your appointment to Friday at 9 AM. Is there anything else?	Yes, where can I leave the car?	other|yes
        Your appointment is on Thursday, November 26th at 10 AM with Dr. Lee.	Thank you dear, you're very patient with me.	other
        Your appointment is on Tuesday at 2 PM.	Oh thanks. Which floor is that on?	other
        Yes, we accept Aetna.	And Blue Cross?	other
        Yes, we accept Aetna. Can I do anything else for you?	Does that mean I don't pay anything?	other
        I will look that up for you. One moment, please.	Take your time, I've got my tea here.	other
        Can I help you with anything else?	Have you got a wheelchair we could borrow at the entrance?	other
        All done. Is there anything else?	Yes, what time do you close on Christmas Eve?	other|yes
        Thank you for calling City Hospital. How can I help you?	Hello, love. I'm bringing my husband in next week, and he's on one of those big mobility scooters. Last time we got stuck in the door. Is there a wider way in round the side?	other
        Thank you for calling City Hospital. How can I help you?	Hi, I was up there yesterday visiting my neighbour, and I've left my good umbrella somewhere, green with a wooden handle. It was my mother's. Do you have a lost and found?	other
        Thank you for calling City Hospital. How can I help you?	good afternoon I am from the flat opposite mr banerjee he is admitted with you since monday for one small operation we are having sweets for him what are the visiting timings	other
        Thank you for calling City Hospital. How can I help you?	Hey, I'm a piano teacher, and me and my students were thinkin' we'd play some Christmas carols for the folks up there. Who'd I talk to about that?	other
        Thank you for calling City Hospital. How can I help you?	Aye, I got a bill for ninety pound, and I've paid it already at the desk, I've the wee receipt in my hand. Who sorts that oot? It's been spoiling my sleep.	other
        Thank you for calling City Hospital. How can I help you?	Hello, I come with the train from Ulm and I have never been by you. It rains cats and dogs and I have the big suitcase. Which bus goes from the station to the hospital?	other
        Is there anything else I can do for you?	Yes, one more thing, and then I'll let you go. My wee grandson's coming along, and he eats every two hours. Is there a cafe or a shop in the building?	other|yes
        Is there anything else I can do for you?	Well, my mother has asked me to ask. She must take in the morning her water tablets, and then she runs always to the toilet. Should she leave them on the day of the visit?	other
        I have booked Dr. Lee on Friday, November 27th at 2 PM, for Ada Novak. Is there anything else?	Good. What must we bring with us? My neighbor said some card, some old papers from the other doctor, and also a list with all the creams. Is this so?	other
        Your appointment is on Thursday, November 26th at 10 AM with Dr. Lee.	thursday lovely now I don't drive any more and the last taxi cost me an arm and a leg is there any sort of hospital car for old folk like me	other
        Which day would you like to come?	Friday the fourth if you've got it.	give
        Which day would you like to come?	Any day but Wednesday, Wednesdays I have my grandkids.	give
        Which day would you like to come?	Let's say Tuesday, around half past ten.	give
        Which day would you like to come?	Thursday the third at two, with Dr. Lee please.	give
        Which day would you like to come?	Monday. No, sorry, Monday's the dentist. Tuesday.	give
        Which day would you like to come?	It'd have to be a Friday, I'm off on Fridays.	give
        Which day would you like to come?	a week from today would be good	give
        Which day would you like to come?	The day after Thanksgiving, if you're open.	give
        Which day would you like to come?	The sooner the better, I don't mind which day.	give
        Which day would you like to come?	Uh, the thirtieth, that's a Monday, isn't it? Yes, the thirtieth.	give
        Which day would you like to come?	December third, nine o'clock, and it's for my son Leo.	give
        Which day would you like to come?	not this Thursday but the one after	give
        Which day would you like to come?	Well my husband's got the car on Tuesdays so Wednesday I suppose.	give
        Which doctor would you like to see, or what is it about?	it's my knee, it keeps giving way on the stairs	give
        Which doctor would you like to see, or what is it about?	Doctor Patel, same as last time.	give
        Which doctor would you like to see, or what is it about?	My little one has had a fever since Sunday.	give
        Which doctor would you like to see, or what is it about?	I don't know the doctor's name, it's about my heartbeat, it races at night.	give
        Which doctor would you like to see, or what is it about?	The bone doctor, I think it's Garcia.	give
        Which doctor would you like to see, or what is it about?	Johnson, and it should be on Monday morning if he can.	give
        Which doctor would you like to see, or what is it about?	dr garsia orthopedics	give
        Which doctor would you like to see, or what is it about?	I've got a rash all over both arms and it itches like mad.	give
        Which doctor would you like to see, or what is it about?	Not Lee, I said Dr. Patel.	give
        Which doctor would you like to see, or what is it about?	Whoever can look at a shoulder that won't go up any more.	give
        Which doctor would you like to see, or what is it about?	It was Dr. Johnson but this time I'd rather have Dr. Lee.	give
        Which doctor would you like to see, or what is it about?	the lady doctor I saw in spring, Lee was it?	give
        Which doctor would you like to see, or what is it about?	My wife, she's twisted her ankle, so Garcia I guess, Thursday if you can.	give
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	Two in the afternoon suits me.	give
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	The last one please, I need time to get there.	give
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	Nine, I'm up with the birds anyway.	give
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	ten thirty and the name is Maria Costa	give
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	Not the two o'clock, the one in the middle.	give
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	Oh, not Tuesday, I meant Thursday the third.	give
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	Two. No, wait, the kids come home at two. Ten thirty.	give
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	I'd take the nine o'clock, but for my husband, not for me. Frank Bell.	give
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	Whichever is the quietest. Nine, probably.	give
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	Could we say Wednesday at the same sort of time?	give
        On Thursday, December 3rd, Dr. Lee is free at 10:30 AM and 3:30 PM. Which time would you like?	Three thirty on Thursday then.	give
        On Thursday, December 3rd, Dr. Lee is free at 10:30 AM and 3:30 PM. Which time would you like?	The morning one, for Oliver Grant, that's G R A N T.	give
        On Thursday, December 3rd, Dr. Lee is free at 10:30 AM and 3:30 PM. Which time would you like?	I'd rather have Friday, I work all Thursday.	give
        On Thursday, December 3rd, Dr. Lee is free at 10:30 AM and 3:30 PM. Which time would you like?	ten turkey please	give
        On Thursday, December 3rd, Dr. Lee is free at 10:30 AM and 3:30 PM. Which time would you like?	Thursday afternoon, half three.	give
        On Thursday, December 3rd, Dr. Lee is free at 10:30 AM and 3:30 PM. Which time would you like?	Sorry, I said the tenth, not the third.	give
        On Thursday, December 3rd, Dr. Lee is free at 10:30 AM and 3:30 PM. Which time would you like?	Half past ten will do me nicely, I'll come straight from the gym.	give
        On Monday, November 30th, Dr. Garcia is free at 9 AM and 2 PM. Which time would you like?	Two p.m., after lunch.	give
        On Monday, November 30th, Dr. Garcia is free at 9 AM and 2 PM. Which time would you like?	nine, nine is good	give
        On Monday, November 30th, Dr. Garcia is free at 9 AM and 2 PM. Which time would you like?	Monday's no use to me. Tuesday the first, any time.	give
        On Monday, November 30th, Dr. Garcia is free at 9 AM and 2 PM. Which time would you like?	The afternoon, and put it under Sophie Marsh.	give
        On Monday, November 30th, Dr. Garcia is free at 9 AM and 2 PM. Which time would you like?	Actually with Dr. Patel, not Dr. Garcia, but Monday's right.	give
        May I have the patient's name, please?	It's for my daughter, Lucy Barnes.	give
        May I have the patient's name, please?	Kowalczyk, I'll spell it, K O W A L C Z Y K, first name Piotr.	give
        May I have the patient's name, please?	the patient is me, Desmond Achebe	give
        May I have the patient's name, please?	My mother. Her name is Rosa Delgado.	give
        May I have the patient's name, please?	Samir, S A M I R, Haddad, H A D D A D.	give
        May I have the patient's name, please?	Name's Reed. John Reed.	give
        May I have the patient's name, please?	Um, Anna, with two n's, Lindqvist with a q v.	give
        May I have the patient's name, please?	Grace O'Connor, born March ninth, seventy-eight.	give
        May I have the patient's name, please?	My name or the boy's? The boy's is Toby Wells.	give
        May I have the patient's name, please?	Will Carver. Not Bill, Will.	give
        May I have the patient's name, please?	she's called Yuki Tanaka	give
        May I have the full name, please, first and last?	First name Bao, last name Nguyen, N G U Y E N.	give
        May I have the full name, please, first and last?	Oh right, the first name. It's Teresa. Teresa Quinn.	give
        May I have the full name, please, first and last?	surname pine like the tree first name Arthur	give
        May I have the full name, please, first and last?	Smythe with a y and an e at the end. Jonathan Smythe.	give
        May I have the full name, please, first and last?	Mister Daniel Okafor, O K A F O R.	give
        May I have the full name, please, first and last?	I said Reed already. John is the first name.	give
        May I have the full name, please, first and last?	Carmen Ruiz Ortega, two last names, but just Ruiz is fine.	give
        May I have the full name, please, first and last?	Elizabeth, but everybody calls me Betty. Betty Crane.	give
        May I have the full name, please, first and last?	Ian, that's I A N, Fairbrother, like fair and brother.	give
        May I have the full name, please, first and last?	It's Novak, Ada Novak, not Nowak.	give
        May I have the full name, please, first and last?	joan of arc no I'm kidding Joan Archer	give
        May I have the name the appointment is under, please?	It'll be under Whitfield, Gary Whitfield.	give
        May I have the name the appointment is under, please?	It should be under my husband's name, Peter Lang.	give
        May I have the name the appointment is under, please?	The appointment is for my son, Jamie Foss, Thursday at two.	give
        May I have the name the appointment is under, please?	Either Chen or Chen-Miller, I've married since. First name Amy.	give
        May I have the name the appointment is under, please?	under Vandenberg, all one word	give
        May I have the name the appointment is under, please?	Ines Pereira, P E R E I R A.	give
        May I have the name the appointment is under, please?	My secretary made it, so probably Dr. Harold Finch.	give
        May I have the name the appointment is under, please?	Theo Banks, and it's the one with Garcia.	give
        May I have the name the appointment is under, please?	Douglas, that's my last name. First name Keith.	give
        May I have the name the appointment is under, please?	Should be Abdul Rahman, with Dr. Patel on Monday.	give
        I can't find an appointment for Ada Novak. Under which name was it made?	Then try Adam Novak, that's my husband.	give
        I can't find an appointment for Ada Novak. Under which name was it made?	Not Novak, Novack, with c k.	give
        I can't find an appointment for Ada Novak. Under which name was it made?	It could be under my maiden name, Horvat.	give
        I can't find an appointment for Ada Novak. Under which name was it made?	No, Ada Nowak, N O W A K.	give
        I can't find an appointment for Ada Novak. Under which name was it made?	Hm, my daughter made it, so maybe under hers. Mila Stern.	give
        I can't find an appointment for Ada Novak. Under which name was it made?	I said Ava. A V A. Ava Novak.	give
        I can't find an appointment for Ada Novak. Under which name was it made?	it was made under Kovac with a K	give
        I can't find an appointment for Ada Novak. Under which name was it made?	Look under Adelina, that's what's on my passport.	give
        I can't find an appointment for Ada Novak. Under which name was it made?	You got that wrong, it's Aida Novak.	give
        I can't find an appointment for Tom Hale. Under which name was it made?	Thomas. Thomas Hale, perhaps they put the long one.	give
        I can't find an appointment for Tom Hale. Under which name was it made?	Hale is my stepdad's name, I'm Tom Burrows in your books.	give
        I can't find an appointment for Tom Hale. Under which name was it made?	No, Hall. H A L L. Tom Hall.	give
        I can't find an appointment for Tom Hale. Under which name was it made?	Try my wife, Nora Hale, she's the one that rang you.	give
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	Friday's right but it should be nine, not half past three.	give|no
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	For Joan Reed, not John.	give|no
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	Make it Dr. Patel, the rest is fine.	give|no
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	Friday the fourth at nine, please, in place of the half past three.	give|no
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	No, John's my father, the patient is Jack Reed.	give|no
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	R E I D, not R double E D.	give|no
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	Not the first, the eighth, a week later.	give|no
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	Ten thirty's too early after all, can I have the two o'clock?	give|no
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	Costa with a C, and it's Mario, with an o.	give|no
        Shall I book Dr. Garcia on Thursday, December 3rd at 9 AM for Ada Novak?	Hang on, Thursday? I said Tuesday. Tuesday at nine.	give|no
        Shall I book Dr. Garcia on Thursday, December 3rd at 9 AM for Ada Novak?	I'd sooner have the half past ten, if it's not gone yet.	give|no
        Shall I book Dr. Garcia on Thursday, December 3rd at 9 AM for Ada Novak?	it's for Ida Novak i d a	give|no
        Shall I cancel your appointment with Dr. Lee on Friday, November 27th at 9 AM?	Not that one, the Monday one with Patel.	give|no
        Shall I cancel your appointment with Dr. Lee on Friday, November 27th at 9 AM?	No, the one on December fourth is the one I mean.	give|no
        Shall I cancel your appointment with Dr. Patel on Monday, November 30th at 2 PM?	Sorry, I meant the one with Dr. Lee, not Patel.	give|no
        Shall I cancel your appointment with Dr. Patel on Monday, November 30th at 2 PM?	It's the thirtieth of December I can't make, not November.	give|no
        Your appointment is with Dr. Lee on Friday at 9 AM. Which day and time would you like instead?	The Monday after, same time.	give
        Your appointment is with Dr. Lee on Friday at 9 AM. Which day and time would you like instead?	Friday the fourth at nine, please, in place of the twenty-seventh.	give
        Your appointment is with Dr. Lee on Friday at 9 AM. Which day and time would you like instead?	Thursday at half past three.	give
        Your appointment is with Dr. Lee on Friday at 9 AM. Which day and time would you like instead?	any afternoon really, I've got a new shift	give
        Your appointment is with Dr. Lee on Friday at 9 AM. Which day and time would you like instead?	A week later, still with Dr. Lee, but after lunch.	give
        Your appointment is with Dr. Lee on Friday at 9 AM. Which day and time would you like instead?	Tuesday the first or Wednesday the second, at ten thirty.	give
        Your appointment is with Dr. Lee on Friday at 9 AM. Which day and time would you like instead?	December eleventh, two o'clock.	give
        Your appointment is with Dr. Lee on Friday at 9 AM. Which day and time would you like instead?	Same day, just later, say two.	give
        Your appointment is with Dr. Lee on Friday at 9 AM. Which day and time would you like instead?	Monday. And could it be Dr. Patel instead of Lee.	give
        Your appointment is with Dr. Lee on Friday at 9 AM. Which day and time would you like instead?	the third of December but I don't mind when	give
        Your appointment is with Dr. Garcia on Wednesday at 2 PM. Which day and time would you like instead?	Friday, first thing.	give
        Your appointment is with Dr. Garcia on Wednesday at 2 PM. Which day and time would you like instead?	Wednesday is fine, it's the hour, I need nine o'clock.	give
        Your appointment is with Dr. Garcia on Wednesday at 2 PM. Which day and time would you like instead?	The tenth, in the morning. Sorry, the eleventh, the tenth is my mother's birthday.	give
        Your appointment is with Dr. Garcia on Wednesday at 2 PM. Which day and time would you like instead?	I'm back from Denver on the seventh, so anything from the eighth on.	give
        Your appointment is with Dr. Garcia on Wednesday at 2 PM. Which day and time would you like instead?	Next week, same day, same time.	give
        You have Dr. Lee on Friday at 9 AM and Dr. Patel on Monday at 2 PM. Which one shall I cancel?	The one with Dr. Lee, I'm keeping the other.	give
        You have Dr. Lee on Friday at 9 AM and Dr. Patel on Monday at 2 PM. Which one shall I cancel?	Monday's.	give
        You have Dr. Lee on Friday at 9 AM and Dr. Patel on Monday at 2 PM. Which one shall I cancel?	Friday please, Patel I still need.	give
        You have Dr. Lee on Friday at 9 AM and Dr. Patel on Monday at 2 PM. Which one shall I cancel?	Both of them, I'm moving to Ohio.	give
        You have Dr. Lee on Friday at 9 AM and Dr. Patel on Monday at 2 PM. Which one shall I cancel?	the nine o'clock one	give
        You have Dr. Lee on Friday at 9 AM and Dr. Patel on Monday at 2 PM. Which one shall I cancel?	Keep Lee, drop Patel.	give
        You have Dr. Lee on Friday at 9 AM and Dr. Patel on Monday at 2 PM. Which one shall I cancel?	The first one you said.	give
        You have Dr. Garcia on Tuesday at 10:30 AM and Dr. Johnson on Thursday at 3:30 PM. Which one shall I cancel?	Thursday, the half past three.	give
        You have Dr. Garcia on Tuesday at 10:30 AM and Dr. Johnson on Thursday at 3:30 PM. Which one shall I cancel?	Garcia's, my back's better now.	give
        You have Dr. Garcia on Tuesday at 10:30 AM and Dr. Johnson on Thursday at 3:30 PM. Which one shall I cancel?	Not the Tuesday one, the other.	give
        You have Dr. Garcia on Tuesday at 10:30 AM and Dr. Johnson on Thursday at 3:30 PM. Which one shall I cancel?	doctor Johnson's that is the one	give
        For that I need the date of birth of Ada Novak. What is it, please?	April twelfth, nineteen eighty-four.	give
        For that I need the date of birth of Ada Novak. What is it, please?	the third of the seventh sixty-nine	give
        For that I need the date of birth of Ada Novak. What is it, please?	Oh seven, twenty-two, nineteen fifty.	give
        For that I need the date of birth of Ada Novak. What is it, please?	August the thirty-first, two thousand and fifteen, she's eleven.	give
        For that I need the date of birth of Ada Novak. What is it, please?	Nineteen seventy. No, seventy-one, sorry. The fifth of May seventy-one.	give
        For that I need the date of birth of John Reed. What is it, please?	December twenty-fifth, nineteen forty-eight, a Christmas baby.	give
        For that I need the date of birth of John Reed. What is it, please?	ten eleven ninety two, that's October eleventh	give
        For that I need the date of birth of John Reed. What is it, please?	It's John Rees, not Reed, and it's the second of June eighty.	give
        9 AM on Monday is taken. Dr. Lee is free at 10:30 AM, 2 PM and 3:30 PM. Which time would you like?	Two, then.	give
        9 AM on Monday is taken. Dr. Lee is free at 10:30 AM, 2 PM and 3:30 PM. Which time would you like?	half past ten please if nine's gone	give
        9 AM on Monday is taken. Dr. Lee is free at 10:30 AM, 2 PM and 3:30 PM. Which time would you like?	Then nine on Tuesday.	give
        9 AM on Monday is taken. Dr. Lee is free at 10:30 AM, 2 PM and 3:30 PM. Which time would you like?	Okay, three thirty, for Ben Archer.	give
        9 AM on Monday is taken. Dr. Lee is free at 10:30 AM, 2 PM and 3:30 PM. Which time would you like?	Monday isn't so important, nine o'clock is. Any other day at nine.	give
        2 PM on Thursday is taken. Dr. Garcia is free at 9 AM and 10:30 AM. Which time would you like?	Nine, then, I'll take the early bus.	give
        2 PM on Thursday is taken. Dr. Garcia is free at 9 AM and 10:30 AM. Which time would you like?	Then give me Friday at two.	give
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	Three thirty on Friday the fourth, yes please.	yes|give
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	Yes, that's perfect, Dr. Lee on Friday at half past three.	yes|give
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	Please do.	yes
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	Correct, John Reed, that's me.	yes|give
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	go ahead	yes
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	Sure, book it before somebody else does.	yes
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	That'd be lovely, thank you, Friday's my free day.	yes
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	Yep, the fourth, I've just written it on the fridge.	yes|give
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	By all means.	yes
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	I think so, yes. Yeah, do it.	yes
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	Exactly as you say.	yes
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	Ten thirty on Tuesday the first, that's right, go on.	yes|give
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	Yes ma'am.	yes
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	mm hm that's it Costa Maria	yes|give
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	I'd be grateful if you would.	yes
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	Spot on.	yes
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	Yeah yeah, Patel, Tuesday, half ten, all good.	yes|give
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	Right, let's do that.	yes
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	Okay, if that's the best you have, I'll take it.	yes
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	You got it all down right, yes.	yes
        Shall I book Dr. Garcia on Thursday, December 3rd at 9 AM for Ada Novak?	Nine on Thursday, yes please, and it's Novak with a k.	yes|give
        Shall I book Dr. Garcia on Thursday, December 3rd at 9 AM for Ada Novak?	That works for me.	yes
        Shall I book Dr. Garcia on Thursday, December 3rd at 9 AM for Ada Novak?	yes of course that's why I'm calling	yes
        Shall I book Dr. Garcia on Thursday, December 3rd at 9 AM for Ada Novak?	Certainly, Thursday with Dr. Garcia.	yes|give
        Shall I book Dr. Garcia on Thursday, December 3rd at 9 AM for Ada Novak?	Fine by me.	yes
        Shall I book Dr. Garcia on Thursday, December 3rd at 9 AM for Ada Novak?	Absolutely, she'll be so relieved.	yes
        Shall I cancel your appointment with Dr. Lee on Friday, November 27th at 9 AM?	Correct, just Dr. Lee's goes.	yes|give
        Shall I cancel your appointment with Dr. Lee on Friday, November 27th at 9 AM?	I'm afraid so.	yes
        Shall I cancel your appointment with Dr. Lee on Friday, November 27th at 9 AM?	Yes, the Friday one at nine.	yes|give
        Shall I cancel your appointment with Dr. Lee on Friday, November 27th at 9 AM?	please yes I won't be in town	yes
        Shall I cancel your appointment with Dr. Patel on Monday, November 30th at 2 PM?	Yes, and only that one, leave the others.	yes|give
        Shall I cancel your appointment with Dr. Patel on Monday, November 30th at 2 PM?	If you would, yes.	yes
        Shall I cancel your appointment with Dr. Patel on Monday, November 30th at 2 PM?	Two o'clock Monday with Patel, yes, that can go.	yes|give
        Shall I cancel your appointment with Dr. Patel on Monday, November 30th at 2 PM?	Uh huh, right.	yes
        That is booked: Dr. Lee on Friday, December 4th at 3:30 PM, for John Reed. Is there anything else I can do for you?	Yes, actually, there is.	yes
        It is cancelled: Dr. Lee on Friday, November 27th at 9 AM. Is there anything else?	Yeah, one more thing please.	yes
        I am sorry, I don't know that. Is there anything else?	Yes, there is something else I wanted.	yes
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	No, not yet, I haven't asked my boss.	no|wait
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	No no, that's all wrong.	no
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	Nope, leave it.	no
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	Better not, I'll have to check the bus first.	no
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	I didn't ask for Dr. Lee.	no
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	No, don't book anything.	no
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	Hm, no, that's not what I said.	no
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	I'm not Maria.	no
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	rather not	no
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	No thank you, that's too far off.	no
        Shall I book Dr. Garcia on Thursday, December 3rd at 9 AM for Ada Novak?	Nah, forget it.	no|bye
        Shall I book Dr. Garcia on Thursday, December 3rd at 9 AM for Ada Novak?	That's not right, no.	no
        Shall I book Dr. Garcia on Thursday, December 3rd at 9 AM for Ada Novak?	Please don't, I've only been asking.	no
        Shall I book Dr. Garcia on Thursday, December 3rd at 9 AM for Ada Novak?	No, I changed my mind.	no
        Shall I cancel your appointment with Dr. Lee on Friday, November 27th at 9 AM?	No, God no, keep that one.	no
        Shall I cancel your appointment with Dr. Lee on Friday, November 27th at 9 AM?	Don't cancel it!	no
        Shall I cancel your appointment with Dr. Lee on Friday, November 27th at 9 AM?	Not cancel, no.	no
        Shall I cancel your appointment with Dr. Lee on Friday, November 27th at 9 AM?	no leave it as it is please I'll manage somehow	no
        Shall I cancel your appointment with Dr. Patel on Monday, November 30th at 2 PM?	No, I never said I wanted it cancelled.	no
        Shall I cancel your appointment with Dr. Patel on Monday, November 30th at 2 PM?	Oh no, that one I need.	no
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	None of those, I'm afraid.	no
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	No, they're all in my working hours.	no
        On Thursday, December 3rd, Dr. Lee is free at 10:30 AM and 3:30 PM. Which time would you like?	Neither, sorry.	no
        9 AM on Monday is taken. Dr. Lee is free at 10:30 AM, 2 PM and 3:30 PM. Which time would you like?	No, none of those work for me.	no
        2 PM on Thursday is taken. Dr. Garcia is free at 9 AM and 10:30 AM. Which time would you like?	Those are no good to me.	no
        On Thursday, Dr. Lee is free at 10:30 AM and 3:30 PM.	No, that's no good, I'm teaching then.	no
        That is booked: Dr. Lee on Friday, December 4th at 3:30 PM, for John Reed. Is there anything else I can do for you?	No, nothing.	no|bye
        That is booked: Dr. Patel on Tuesday, December 1st at 9 AM, for Maria Costa. Is there anything else I can do for you?	No, that was the only thing.	no|bye
        I have moved it: Dr. Lee on Thursday, December 3rd at 10:30 AM. Is there anything else I can do for you?	Not that I can think of.	no|bye
        I have moved it: Dr. Garcia on Monday, December 7th at 2 PM. Is there anything else I can do for you?	no no that's everything	no|bye
        It is cancelled: Dr. Lee on Friday, November 27th at 9 AM. Is there anything else?	No, that's it.	no|bye
        It is cancelled: Dr. Johnson on Wednesday, December 2nd at 2 PM. Is there anything else?	Nothing else, no.	no|bye
        I am sorry, I don't know that. Is there anything else?	No, that's all I wanted to know.	no|bye
        I am sorry, I don't know that. Is there anything else?	No.	no|bye
        You have Dr. Lee on Friday at 9 AM and Dr. Patel on Monday at 2 PM. Which one shall I cancel?	Neither of them, I don't want to cancel anything.	no
        Yes, we accept Cigna.	Then my decision is made. Many thanks.	bye
        Yes, we accept Cigna.	Oh good, that's all I needed to hear. Cheers.	bye
        Yes, we accept Cigna.	Great, I'll ring back when I have my card on me.	bye
        Yes, we accept Cigna.	Lovely, then I know. Goodbye.	bye
        Yes, we accept Cigna.	Good, good. I'll tell my sister then. Have a nice day.	bye
        Yes, we accept Aetna.	Alrighty, I'll talk to the wife. Bye.	bye
        Yes, we accept Aetna.	Super, that was my only question.	bye
        Yes, we accept Aetna.	okay thanks bye bye	bye
        That would be Dr. Garcia, Orthopedics.	Ah, Garcia, that's the name I was after. Thank you, bye.	bye
        That would be Dr. Garcia, Orthopedics.	Okay, I'll think it over and call again.	bye
        That would be Dr. Garcia, Orthopedics.	Right, my doctor has to send a letter first anyhow. Thanks for now.	bye
        That would be Dr. Garcia, Orthopedics.	Got it, thank you so much for your help.	bye
        On Thursday, Dr. Lee is free at 10:30 AM and 3:30 PM.	Good to know, I'll see what my boss says. Bye now.	bye
        On Thursday, Dr. Lee is free at 10:30 AM and 3:30 PM.	Thanks, let me talk to my daughter and I'll call you back.	bye
        On Thursday, Dr. Lee is free at 10:30 AM and 3:30 PM.	Okay I'll leave it for today, thank you.	bye|no
        On Wednesday, Dr. Johnson is free at 9 AM and 2 PM.	Hm, then I'll try somewhere else. Thanks all the same.	bye|no
        On Wednesday, Dr. Johnson is free at 9 AM and 2 PM.	Thank you, that's what I wanted to know, have a good one.	bye
        That is booked: Dr. Lee on Friday, December 4th at 3:30 PM, for John Reed. Is there anything else I can do for you?	Nothing more, see you then.	bye|no
        That is booked: Dr. Lee on Friday, December 4th at 3:30 PM, for John Reed. Is there anything else I can do for you?	Brilliant. Till Friday, then.	bye
        That is booked: Dr. Lee on Friday, December 4th at 3:30 PM, for John Reed. Is there anything else I can do for you?	No, you've been very kind. God bless.	bye|no
        That is booked: Dr. Lee on Friday, December 4th at 3:30 PM, for John Reed. Is there anything else I can do for you?	Thanks a million, bye!	bye
        That is booked: Dr. Patel on Tuesday, December 1st at 9 AM, for Maria Costa. Is there anything else I can do for you?	That's me done, thank you.	bye|no
        That is booked: Dr. Patel on Tuesday, December 1st at 9 AM, for Maria Costa. Is there anything else I can do for you?	Wonderful, see you on the first.	bye
        That is booked: Dr. Patel on Tuesday, December 1st at 9 AM, for Maria Costa. Is there anything else I can do for you?	no thanks you have a good day too	bye|no
        That is booked: Dr. Patel on Tuesday, December 1st at 9 AM, for Maria Costa. Is there anything else I can do for you?	I'm all set.	bye|no
        I have moved it: Dr. Lee on Thursday, December 3rd at 10:30 AM. Is there anything else I can do for you?	Perfect, Thursday it is. Bye.	bye
        I have moved it: Dr. Lee on Thursday, December 3rd at 10:30 AM. Is there anything else I can do for you?	That was easy! Thank you, take care.	bye
        I have moved it: Dr. Lee on Thursday, December 3rd at 10:30 AM. Is there anything else I can do for you?	No, that's a weight off my mind. Goodbye.	bye|no
        I have moved it: Dr. Garcia on Monday, December 7th at 2 PM. Is there anything else I can do for you?	Okey doke, thanks, bye.	bye
        I have moved it: Dr. Garcia on Monday, December 7th at 2 PM. Is there anything else I can do for you?	That'll be all, thank you kindly.	bye|no
        It is cancelled: Dr. Lee on Friday, November 27th at 9 AM. Is there anything else?	No, sorry for the trouble, bye.	bye|no
        It is cancelled: Dr. Lee on Friday, November 27th at 9 AM. Is there anything else?	Thanks, and I'll call again when I'm back on my feet.	bye
        It is cancelled: Dr. Lee on Friday, November 27th at 9 AM. Is there anything else?	Good, that's off my list. Have a nice weekend.	bye
        It is cancelled: Dr. Johnson on Wednesday, December 2nd at 2 PM. Is there anything else?	All right then, ta-ra.	bye
        It is cancelled: Dr. Johnson on Wednesday, December 2nd at 2 PM. Is there anything else?	Not today. Good night.	bye|no
        I am sorry, I don't know that. Is there anything else?	Never mind, I'll look on your website. Thanks, bye.	bye|no
        I am sorry, I don't know that. Is there anything else?	Okay, well, thanks for trying.	bye
        I am sorry, I don't know that. Is there anything else?	Pity. No, then that's it, goodbye.	bye|no
        I am sorry, I don't know that. Is there anything else?	I'll just ask when I'm there. See you.	bye|no
        There is nothing booked for Ada Novak.	Perhaps it was the other hospital, I'll try them, thank you.	bye
        There is nothing booked for Ada Novak.	Oh, then she must have cancelled it herself. All right, thanks, bye.	bye
        There is nothing booked for Ada Novak.	Then I needn't come, wonderful. Goodbye.	bye
        There is nothing booked for Tom Hale.	Strange. I'll ask my wife what she did. Bye for now.	bye
        I can't find an appointment for Ada Novak. Under which name was it made?	Don't bother, I'll find the letter and call back.	bye|no
        Which day would you like to come?	You know what, I'll do it online. Thank you.	bye|no
        Which day would you like to come?	Is it easy to park at your place?	other
        Which day would you like to come?	Before that, do you take Medicaid?	other
        Which doctor would you like to see, or what is it about?	Do I need a referral for that?	other
        Which doctor would you like to see, or what is it about?	How much would it cost without insurance?	other
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	Is there a bus that gets me there by nine?	other
        On Thursday, December 3rd, Dr. Lee is free at 10:30 AM and 3:30 PM. Which time would you like?	How long does it take, the whole thing?	other
        May I have the patient's name, please?	What do you need the name for?	other
        May I have the patient's name, please?	Is this being recorded?	other
        May I have the full name, please, first and last?	can you hear the dog sorry about the noise	other
        May I have the name the appointment is under, please?	You people always ask me the same things.	other
        I can't find an appointment for Ada Novak. Under which name was it made?	Oh dear, this always happens with my name.	other
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	Do I have to fast before it?	other
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	Can my wife come in with me?	other
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	What happens if I'm late?	other
        Shall I book Dr. Garcia on Thursday, December 3rd at 9 AM for Ada Novak?	Will that be covered by Blue Cross?	other
        Shall I cancel your appointment with Dr. Lee on Friday, November 27th at 9 AM?	Will I get charged for that?	other
        Shall I cancel your appointment with Dr. Patel on Monday, November 30th at 2 PM?	Is there a fee if it's less than a day before?	other
        Your appointment is with Dr. Lee on Friday at 9 AM. Which day and time would you like instead?	It's snowing here like you wouldn't believe.	other
        That is booked: Dr. Lee on Friday, December 4th at 3:30 PM, for John Reed. Is there anything else I can do for you?	Which entrance do I use?	other
        That is booked: Dr. Lee on Friday, December 4th at 3:30 PM, for John Reed. Is there anything else I can do for you?	Do you validate parking?	other
        That is booked: Dr. Patel on Tuesday, December 1st at 9 AM, for Maria Costa. Is there anything else I can do for you?	Should I bring my old X-rays?	other
        I have moved it: Dr. Lee on Thursday, December 3rd at 10:30 AM. Is there anything else I can do for you?	Will you text me a reminder?	other
        I have moved it: Dr. Garcia on Monday, December 7th at 2 PM. Is there anything else I can do for you?	Is the cafe still open in the afternoons?	other
        It is cancelled: Dr. Lee on Friday, November 27th at 9 AM. Is there anything else?	And do I get my deposit back?	other
        Yes, we accept Cigna.	Does that go for the lab tests too?	other
        Yes, we accept Cigna.	What about Humana?	other
        Yes, we accept Aetna.	And how big is the copay?	other
        I am sorry, I don't know that. Is there anything else?	What's your fax number then?	other
        For that I need the date of birth of Ada Novak. What is it, please?	Why do you have to know that?	other
        There is nothing booked for Tom Hale.	When are visiting hours, by the way?	other
        Which day would you like to come?	Sorry, what was that?	repeat
        Which day would you like to come?	Come again?	repeat
        Which doctor would you like to see, or what is it about?	Pardon me, I didn't catch that.	repeat
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	What were the times once more?	repeat
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	A bit slower please, I'm writing it down.	repeat
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	Ten thirty and what?	repeat
        On Thursday, December 3rd, Dr. Lee is free at 10:30 AM and 3:30 PM. Which time would you like?	Sorry, which day did you say?	repeat
        On Monday, November 30th, Dr. Garcia is free at 9 AM and 2 PM. Which time would you like?	could you repeat that the line's bad	repeat
        May I have the patient's name, please?	You what?	repeat
        May I have the full name, please, first and last?	Say that again, I had the TV on.	repeat
        I can't find an appointment for Ada Novak. Under which name was it made?	I didn't hear you, there was a truck going by.	repeat
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	Sorry, at what time?	repeat
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	Could you read that back to me again?	repeat
        Shall I cancel your appointment with Dr. Lee on Friday, November 27th at 9 AM?	Which one? I didn't get that.	repeat
        Your appointment is with Dr. Lee on Friday at 9 AM. Which day and time would you like instead?	Excuse me, can you speak up?	repeat
        You have Dr. Lee on Friday at 9 AM and Dr. Patel on Monday at 2 PM. Which one shall I cancel?	What was the second one?	repeat
        That is booked: Dr. Lee on Friday, December 4th at 3:30 PM, for John Reed. Is there anything else I can do for you?	The fourth at what time, did you say?	repeat
        I have moved it: Dr. Lee on Thursday, December 3rd at 10:30 AM. Is there anything else I can do for you?	One more time please, for the calendar.	repeat
        On Thursday, Dr. Lee is free at 10:30 AM and 3:30 PM.	Hm? When was that?	repeat
        For that I need the date of birth of Ada Novak. What is it, please?	The date of what, sorry?	repeat
        Which day would you like to come?	Let me look at my calendar.	wait
        Which day would you like to come?	Hold on, my phone's upstairs.	wait
        Which day would you like to come?	one second please	wait
        Which doctor would you like to see, or what is it about?	Hang on, it's on this slip of paper somewhere.	wait
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	Give me a minute, I'll ask my husband.	wait
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	Um, let me think.	wait
        On Thursday, December 3rd, Dr. Lee is free at 10:30 AM and 3:30 PM. Which time would you like?	Just a sec, I'm pulling over.	wait
        On Monday, November 30th, Dr. Garcia is free at 9 AM and 2 PM. Which time would you like?	Hm, let's see, what have I got on Monday.	wait
        May I have the patient's name, please?	Wait, somebody's at the door.	wait
        May I have the name the appointment is under, please?	Bear with me, I'm looking for the letter.	wait
        I can't find an appointment for Ada Novak. Under which name was it made?	Hold the line, I'll get the card out.	wait
        I can't find an appointment for Tom Hale. Under which name was it made?	Just a moment, I'll ask her.	wait
        Shall I book Dr. Lee on Friday, December 4th at 3:30 PM for John Reed?	Wait wait, let me check that first.	wait
        Shall I book Dr. Patel on Tuesday, December 1st at 10:30 AM for Maria Costa?	One moment, I need to find a pen.	wait
        Shall I cancel your appointment with Dr. Lee on Friday, November 27th at 9 AM?	Hm, hold on, let me think about it.	wait
        Your appointment is with Dr. Lee on Friday at 9 AM. Which day and time would you like instead?	Let me see when my shift ends.	wait
        You have Dr. Lee on Friday at 9 AM and Dr. Patel on Monday at 2 PM. Which one shall I cancel?	Uh, give me a second, which one was it.	wait
        For that I need the date of birth of Ada Novak. What is it, please?	Hang on, I'll ask her mother.	wait
        For that I need the date of birth of John Reed. What is it, please?	Don't go away, I've got to look that up.	wait
        9 AM on Monday is taken. Dr. Lee is free at 10:30 AM, 2 PM and 3:30 PM. Which time would you like?	Let me just check with my ride, okay?	wait
        Which day would you like to come?	Can't I just talk to somebody at the desk?	person
        Which doctor would you like to see, or what is it about?	I'd rather explain that to a nurse, can you put me through?	person
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	Put me on to a human being please.	person
        May I have the patient's name, please?	I don't give my name to a machine. Get me a person.	person
        I can't find an appointment for Ada Novak. Under which name was it made?	Then let me speak to someone who can find it.	person
        I can't find an appointment for Tom Hale. Under which name was it made?	This isn't working, is there a real receptionist there?	person
        I am sorry, I don't know that. Is there anything else?	Who does know? Can you connect me?	person
        I am sorry, I don't know that. Is there anything else?	Then transfer me to somebody who knows, please.	person|yes
        There is nothing booked for Ada Novak.	That can't be right, I want to talk to a member of staff.	person
        For that I need the date of birth of Ada Novak. What is it, please?	operator please	person
        Good day, Hotel Aurora. What can I do for you?	I stayed with you last week and I think my reading glasses are still on the bedside table.	other
        Good day, Hotel Aurora. What can I do for you?	Do you know a decent fish restaurant round your way?	other
        Good day, Hotel Aurora. What can I do for you?	What's the weather doing there? We're wondering whether to pack coats.	other
        Good day, Hotel Aurora. What can I do for you?	I'm with a laundry firm and I'd like to send you our price list.	other|person
        Good day, Hotel Aurora. What can I do for you?	We had such a lovely time at Easter, I had to ring and say so.	other
        Good day, Hotel Aurora. What can I do for you?	Is this the Aurora cinema?	other
        Good day, Hotel Aurora. What can I do for you?	The manager, please, and quick about it.	person
        Good day, Hotel Aurora. What can I do for you?	Can I have the front desk? Not a robot.	person
        Good day, Hotel Aurora. What can I do for you?	I want to complain, and I want a person to complain to.	person
        Good day, Hotel Aurora. What can I do for you?	Ah, hello, one moment, I'm just pulling over.	wait
        Good day, Hotel Aurora. What can I do for you?	Yes, hi, er, my wife's got the dates, I'll get her.	wait
        Good day, Hotel Aurora. What can I do for you?	Oh! Someone's answered. Hang about, where's that bit of paper.	wait
        Good day, Hotel Aurora. What can I do for you?	Sorry, Hotel what?	repeat
        Good day, Hotel Aurora. What can I do for you?	Once more please, I have bad connection.	repeat
        Good day, Hotel Aurora. What can I do for you?	Oops, I meant to call my sister. Sorry, bye.	bye
        Good day, Hotel Aurora. What can I do for you?	No, it's sorted, the key turned up. Thanks anyway, bye.	bye
        Good day, Hotel Aurora. What can I do for you?	Ah, my colleague waves that he already did it. Goodbye!	bye
        When would you like to arrive?	We set off on the Friday, so Saturday by the time we're there.	give
        How many nights will you stay?	Just the two.	give
        For how many nights?	I fly home on Thursday, so count it till then.	give
        Would you like a single, a double or a suite?	Double, but with two separate beds, we're only colleagues.	give
        Which kind of room would you like?	Whatever's cheapest.	give
        Under what name is the booking?	Should be Castellanos. Miguel.	give
        Under which name shall I book it?	Put it under my wife's, Ottilie Braun, she's paying.	give
        At what time shall we wake you?	Five. Yes, I know.	give
        About what time will you get here?	Late, I'm afraid. Eleven at night or so.	give
        How many people will be staying?	Four and a half. The half's two years old.	give
        For which night do you need the room?	the fourteenth, valentines, obviously	give
        So that is three nights from Monday?	Four. Monday to Friday is four, isn't it?	give|no
        You would like a single, is that right?	No, no, for two persons.	give|no
        Until when would you like to keep the room?	Could we say three? Or is that cheeky?	give
        I find two bookings. Which one do you mean?	The one in September.	give
        We have a double at 110 and a suite at 190. Which would you like?	Oh, let's push the boat out. The suite.	give
        The single is 85, the double 110. Which shall I book?	I will take the hundred ten.	give
        May I have your surname?	Like the river. Thames. Arthur Thames.	give
        In which room are you?	Three oh seven.	give
        How long will you be with us?	ten days, is that ok, my visa is for ten days	give
        Would you rather come on the tenth or the eleventh?	Whichever works out less.	give
        Which service would you like?	That thing where you ring me in the morning.	give
        Is Meyer written with E Y?	A I. Maier. My grandfather would turn in his grave.	give|no
        Do you have a booking number?	It's not on here. It only says Elena Petrova, double, seventh of July.	give|no
        What is your arrival date?	A week tomorrow.	give
        Are you travelling alone?	Half and half. My boyfriend's joining me for the last night.	give|no
        On which day shall we wake you?	Every day till I leave, same time.	give
        Would you like the sea side or the garden side?	Sea, if it doesn't cost the earth.	give
        When do you leave?	We check out on the thirty-first.	give
        I cannot find a booking for Singh.	Try Gurpreet, they often mix up my first and last name.	give
        Do you have any special wishes?	My son can't have nuts. And somewhere away from the lift, please.	give
        So a double from the second?	Did I say second? The twenty-second, sorry.	give|no
        When should the phone ring tomorrow?	My flight's ten past nine, so I'd want to be up by, um, six at the latest.	give
        How many rooms do you need?	Two singles, one for me and one for my mother-in-law.	give
        Shall I book the double for you?	Yes, let's do that.	yes
        Breakfast is fourteen euros extra. Would you like it?	Can't start the day without it.	yes
        Shall I cancel your stay?	I'm afraid so.	yes
        Check-out at one o'clock costs twenty euros. Is that all right?	Twenty, hm, fine, worth it.	yes
        A wake-up call at six tomorrow, is that right?	Six it is.	yes
        Am I speaking to Mrs Lindgren?	Speaking.	yes
        The single is free on the eighth. Shall I book it?	Oui, ah, sorry, yes please.	yes
        Only the suite is left. Would you take it?	Beggars can't be choosers.	yes
        Shall I reserve a parking space as well?	Yes, and it's quite a tall vehicle, so please tell me if there's a bar.	yes|give
        So two nights from Friday?	You've got it.	yes
        Would you like the same room as last time?	Yeah but for three nights this time	yes|give
        Is there anything else?	There is, now you mention it.	yes
        Can I do anything else for you?	No, I think we've covered it all.	no
        The suite is 240 a night. Shall I book it?	At that price? You're having a laugh.	no
        Would you like breakfast with that?	I never eat before noon.	no
        I have found your stay. Shall I cancel it?	Don't cancel it, I only want it shorter.	no|give
        Are you coming by car?	We're on the train.	no|give
        I only have a single left. Would that do?	Not for the two of us.	no
        The double is free. Shall I book it now?	Let me sleep on it.	no|wait
        Would you like a late check-out?	not necessary thanks	no
        The fifth is full. Would the sixth suit you?	It has to be the fifth, that's when the wedding is.	no|give
        Three nights in the double come to 330 euros.	How much did you say?	repeat
        How many nights will that be?	Sorry, the tram just went past.	repeat
        You are booked from the eleventh to the fourteenth. Anything else?	Again the date please, I was not ready with pen.	repeat
        We have a single at 80, a double at 115 and a suite at 210. Which one would you like?	I got the double, what came after it?	repeat
        With breakfast or without?	I'll just ask my husband. Derek!	wait
        What is your booking number?	Um, good question, where did I put that email.	wait
        May I have the date of arrival?	Two seconds, the dog's got hold of something.	wait
        That makes 460 euros. Shall I book it?	Let me do the sums.	wait
        Your double is booked from Friday.	Perfect, see you Friday!	bye
        Your suite is reserved. Do you need anything else?	We're looking forward to it. Bye for now.	bye
        I will have you woken at seven. Anything else?	No, good night to you.	bye|no
        The double is 120 a night. Shall I book it?	I'll have another look on the internet and call back. Bye.	bye|no
        Your stay is cancelled.	thanks mate bye	bye
        I am sorry, for which date was that?	Look, you keep asking me the same thing. Let me have a colleague of yours.	person
        You are booked for three nights. Anything else?	Do you ever get the northern lights there, with that name?	other
        What is your name, please?	What do you need my name for? I've only asked a simple question.	other
        Which kind of room would you like: single, double or suite?	a double	give
        Which kind of room would you like: single, double or suite?	Not the single, we're two.	give
        Which kind of room would you like: single, double or suite?	Well I'm on my own, so I suppose the small one.	give
        Which kind of room would you like: single, double or suite?	With two bed, please.	give
        Which kind of room would you like: single, double or suite?	I don't mind really, you choose.	give
        Which kind of room would you like: single, double or suite?	it's our honeymoon so the suite i guess	give
        For which day would you like the room?	Friday.	give
        For which day would you like the room?	for the weekend	give
        For which day would you like the room?	The twenty-seventh of November, that's a Friday, I think.	give
        For which day would you like the room?	Uh, tomorrow. No, wait, the day after tomorrow.	give
        For which day would you like the room?	From the Tuesday, and then we leave on Thursday.	give
        For which day would you like the room?	I must be there when the congress starts, this is on the eleventh, so one day before.	give
        How many nights will you stay?	two	give
        How many nights will you stay?	Until Sunday.	give
        How many nights will you stay?	A week, maybe a day more, let's say a week.	give
        How many nights will you stay?	Only over night, I leave again in the morning.	give
        How many nights will you stay?	we'd like three if we can	give
        What name shall I put it under?	Novak, Ada Novak.	give
        What name shall I put it under?	Not mine, it's for my boss. Halloran, with two Ls.	give
        What name shall I put it under?	My name is Chukwuemeka, shall I spell it? C H U K W U.	give
        What name shall I put it under?	o'brien	give
        What name shall I put it under?	Use the company name, please, Baltic Timber.	give
        At what time shall we wake you?	at six	give
        At what time shall we wake you?	My train's at seven, so not later than half past five.	give
        At what time shall we wake you?	As early as you can.	give
        At what time shall we wake you?	quarter to eight should do it	give
        Until when would you like to keep the room?	Until two, if nobody minds.	give
        When would you like to leave the room?	at one o'clock	give
        In which room are you staying?	The number's two hundred and eight.	give
        Which stay shall I cancel?	The one at the weekend, not the one in March.	give
        Which of the two bookings do you mean?	the double	give
        Under which name is your stay?	It could be under Moreau or under Martin, I don't remember.	give
        Which date are you asking about?	First of May. And the second too.	give
        Shall I book a double from Friday, November 27th for 2 nights, for Ada Novak?	No, the suite.	give|no
        Shall I book a double from Friday, November 27th for 2 nights, for Ada Novak?	three nights	give|no
        Shall I book a double from Friday, November 27th for 2 nights, for Ada Novak?	Nearly. It's Novotny, not Novak.	give|no
        Shall I book a double from Friday, November 27th for 2 nights, for Ada Novak?	It's not for me, it's for my friend Lucia Romano.	give|no
        Shall I book a single from Monday for one night, for Mr. Okafor?	Tuesday I said, not Monday.	give|no
        So I shall wake you at six?	Half past.	give|no
        Would you like the room in the front or the back?	Where it's quieter, I'm a light sleeper.	give
        The double is taken on Friday. For which other day would you like it?	Then Saturday I guess.	give
        A single is 95 euros, a double 140 and a suite 260 a night. Which one would you like?	the one for a hundred and forty	give
        A single is 95 euros, a double 140 and a suite 260 a night. Which one would you like?	Blimey. The single, then.	give
        On which morning shall we wake you?	On the Saturday, and if you can the Sunday as well.	give
        How many of you are there?	Me, my wife and our two girls.	give
        Shall I book a double from Friday, November 27th for 2 nights, for Ada Novak?	Yes, please.	yes
        Shall I book a double from Friday, November 27th for 2 nights, for Ada Novak?	that's right go ahead	yes
        Shall I book a double from Friday, November 27th for 2 nights, for Ada Novak?	Yes, but two nights is not enough, make it three.	yes|give
        Shall I book a single from Monday for one night, for Mr. Okafor?	Exactly.	yes
        Shall I cancel it?	It breaks my heart but yes.	yes
        So I shall wake you at six?	Please do.	yes
        The suite is 260 euros a night. Is that all right?	ok no problem	yes
        Shall I keep the room for you until two o'clock?	Oh, that'd be wonderful.	yes
        Did you say the twenty-seventh?	I did.	yes
        Is it for two people?	Yes, two, and a small dog.	yes|give
        Only a double is free that day. Would that suit you?	Sure, why not, more space for me.	yes
        Shall I cancel it?	No, leave it as it is.	no
        Shall I cancel it?	God no, I only asked.	no
        Shall I book a double from Friday, November 27th for 2 nights, for Ada Novak?	No, don't book it yet.	no
        Shall I book a double from Friday, November 27th for 2 nights, for Ada Novak?	that's not right	no|give
        It is booked: a double from Friday, November 27th for 2 nights. Is there anything else?	No, thank you, that was all.	no|bye
        It is booked: a single from Monday for one night. Is there anything else?	nope	no
        Would you like a wake-up call?	I'm on holiday, thank you, I'd rather not.	no
        The suite is 260 euros a night. Is that all right?	Too much for me, sorry.	no
        Do you need a parking space?	I haven't got a car.	no|give
        Would another day be possible?	Unfortunately not, it's the only day I'm free.	no
        So I shall wake you at five?	No no no, not at five.	no
        Have you stayed with us before?	It is my first time.	no|give
        Which kind of room would you like: single, double or suite?	pardon	repeat
        It is booked: a double from Friday, November 27th for 2 nights. Is there anything else?	Could you read that back to me? I'm writing it down.	repeat
        Shall I book a double from Friday, November 27th for 2 nights, for Ada Novak?	I didn't get that, there's a lot of noise here.	repeat
        How many nights will you stay?	What did you say? You're very quiet.	repeat
        Check-out is until eleven o'clock.	Sorry love, my hearing aid was whistling. Say it again?	repeat
        What name shall I put it under?	I not understand the question, again please.	repeat
        For which day would you like the room?	Let me look at the calendar.	wait
        Shall I book a double from Friday, November 27th for 2 nights, for Ada Novak?	hold on my girlfriend's saying something	wait
        What name shall I put it under?	Just a sec, there's someone at the door.	wait
        Which kind of room would you like: single, double or suite?	Hmm. Let me think.	wait
        How many nights will you stay?	I need to ask my boss, can you stay on the line?	wait
        Shall I cancel it?	Give me a minute, I have to check something first.	wait
        It is booked: a double from Friday, November 27th for 2 nights. Is there anything else?	That's everything, thank you, goodbye.	bye|no
        It is booked: a single from Monday for one night. Is there anything else?	no that's it cheers bye	bye|no
        Is there anything else?	You've been very helpful, young man. Good night.	bye
        Your stay is cancelled. Is there anything else?	No. Maybe next year. Bye bye.	bye|no
        Your wake-up call is set for six. Can I help with anything else?	Thank you, till tomorrow then.	bye
        Breakfast is from seven to ten. Is there anything else?	Good to know, have a nice day.	bye
        A single is 95 euros, a double 140 and a suite 260 a night.	Thanks, that's all I wanted to know. Bye.	bye
        There is no room free on the thirtieth.	Pity. I'll try somewhere else then, goodbye.	bye
        Good day, this is Hotel Aurora. What can I do for you?	Sorry, wrong number.	bye|other
        Which kind of room would you like: single, double or suite?	You know what, my battery's nearly dead, I'll ring back later. Bye.	bye
        Good day, this is Hotel Aurora. What can I do for you?	Can I speak to somebody at reception please?	person
        Hotel Aurora, good morning. How can I help you?	Put me through to Mrs. Keller, she knows all about it.	person
        What name shall I put it under?	i don't want to talk to a computer give me a real human being	person
        Under which name is your stay?	This is getting us nowhere. Is there someone there I can talk to?	person
        Good day, this is Hotel Aurora. What can I do for you?	Are you a machine or a person?	other
        Good day, this is Hotel Aurora. What can I do for you?	Hello, I found a wallet on the street in front of your hotel.	other
        Hotel Aurora, good morning. How can I help you?	Are you looking for staff? I've worked as a cook for ten years.	other|person
        Good evening, Hotel Aurora. What would you like?	What's on at the theatre tonight?	other
        Good day, this is Hotel Aurora. What can I do for you?	la la la can you sing	other
        Is there anything else?	You've a really nice voice, has anyone told you that?	other
        Is there anything else?	Do you know who won the match last night?	other
        How many nights will you stay?	It's raining cats and dogs here, you wouldn't believe it.	other
        For which day would you like the room?	No, Grandma, I'm on the phone. In the kitchen, next to the bread.	other|wait
        At what time shall we wake you?	Do you never sleep yourself?	other
        The suite is free on the twentieth.	My cousin was once in a suite in Vienna, with a piano in it, imagine that.	other
        Which day would you like to come?	my carer's here monday wednesday friday so it has to be one of them three	give
        Which day would you like to come?	Oh, goodness, now you're asking. I've bridge on the Tuesday, chiropodist on the Wednesday... the Thursday's clear, I think.	give
        Which day would you like to come?	End of next week, but please not in the rush hour, I come with a walker.	give
        Which day would you like to come?	When my sister can drive. She say she can on twenty-seven.	give
        Which day would you like to come?	twenty fifth november stop morning preferred stop	give
        Which day would you like to come?	No particular day. Only it mustn't be before I've had my blood results, and they're due the second.	give
        Which day would you like to come?	ASAP. Today, if you've got a hole somewhere.	give
        Which day would you like to come?	um the uh the day after the holiday whatever day that is	give
        Which day would you like to come?	I said Monday earlier but that's when they read the gas meter, so make that any other day that week.	give
        Which day would you like to come?	Friday week, with Lee, round about teatime, and it's for our Kevin.	give
        Which day would you like to come?	Let me get my diary out, it's in the other room.	wait
        Which day would you like to come?	depends what it costs me if i haven't got insurance	other
        Which day would you like to come?	I'd need to talk it over with my wife first. I'll call back tonight, thank you.	bye|no
        What time would suit you?	After the school run. So quarter past nine, not sooner.	give
        What time would suit you?	anything up to noon i turn into a pumpkin after lunch	give
        What time would suit you?	I finish at the bakery at one, then I must wash, so two, two and half.	give
        What time would suit you?	Late as poss.	give
        What time would suit you?	Eleven. Oh hang on, eleven's no good, she naps. Half twelve.	give
        What time would suit you?	four and actually could it be the wednesday and not the tuesday i told you	give
        What time would suit you?	Not at the crack of dawn, if you please.	give
        What time would suit you?	1500 hours, if the doctor keeps to schedule.	give
        What time would suit you?	I've the bus at ten past eight and it takes forty minutes, then there's the hill. Nine thirty would let me get my breath back.	give
        What time would suit you?	Sorry, the drill's going next door. What time would what?	repeat
        Which doctor would you like to see?	The one what did my mate's knee replacement consult.	give
        Which doctor would you like to see?	I don't mind, honestly. Whoever has the shortest queue.	give
        Which doctor would you like to see?	Patel. P, A, T, E, L. And nobody else, thank you, I've had words with the others.	give
        Which doctor would you like to see?	is for heart so the heart one	give
        Which doctor would you like to see?	Erm, the same as my dad sees, I think that's Johnson? And I can only do afternoons.	give
        Which doctor would you like to see?	not the one i had last time he never looked up from his computer so dr lee	give
        Which doctor would you like to see?	My leaflet says Garcia but my physiotherapist wrote Lee. It's for the back, so go with Garcia.	give
        Which doctor would you like to see?	i have the referral letter somewhere one sec it says the name on it	wait
        What is it about?	my finger clicks when i bend it and then it gets stuck	give
        What is it about?	I'd sooner not say over the phone. It's of a private nature.	give
        What is it about?	It started in August, when we were at the lake. I thought it was a mosquito, and then it got a ring round it, and my sister-in-law who was a nurse says, Hilda, that's a tick. So that's what it is.	give
        What is it about?	Only my repeat prescription. And a letter for work, while I'm there.	give
        What is it about?	The blood pressure tablets is making me cough.	give
        What is it about?	Follow-up. Dr. Johnson wanted to see me again after the stress test, in the first week of December.	give
        What is it about?	oh nothing really just a general going over my kids gave me no peace	give
        What is it about?	Can I not speak to an actual nurse about that?	person
        What is it about?	You know, it's hard to explain. Tired. Heavy. Like somebody's unplugged me.	give
        What is it about?	it's not for me it's for my flatmate he's got a boil and he can't sit down	give
        What is it about?	should i be putting ice on it or heat till i come	other
        What's your full name, please?	Siobhan Gallagher, and before you ask, it's S, I, O, B, H, A, N.	give
        What's your full name, please?	on the card is konstantinos papadimitriou but everybody say kostas	give
        What's your full name, please?	Mrs. Pemberton. Oh, the first name as well? Dorothea.	give
        What's your full name, please?	it's under my maiden name i expect that's hargreaves ellen hargreaves	give
        What's your full name, please?	Which do you want, mine or the patient's? I'm only the neighbour.	other|give
        What's your full name, please?	Jae-won Park. Park is the family name.	give
        What's your full name, please?	abdul rahman al farsi born six june nineteen ninety one phone ends in four four two	give
        What's your full name, please?	Why do I have to give that just to ask for a time?	other
        What's your full name, please?	Is this a machine? I'd rather give it to a person, thank you.	person
        And whose appointment is it?	Mine obviously.	give
        And whose appointment is it?	My late... no, what am I saying, my ex-husband's. Derek Plumb.	give
        And whose appointment is it?	It's for the twins, both of them, Ava and Noah Sinclair.	give
        And whose appointment is it?	my grandpa's but i do the phoning cause he can't hear you	give
        And whose appointment is it?	A resident of ours, Mr. Osvaldo Brandt, room fourteen.	give
        And whose appointment is it?	for my wife and she is called nkechi but on your paper it can be grace	give
        And whose appointment is it?	I beg your pardon? Whose what?	repeat
        What's the date of birth, please?	Second of the second, fifty two easy to remember.	give
        What's the date of birth, please?	Hers? Ooh. She's eighty-four in March, the nineteenth, so you'd have to work that out.	give
        What's the date of birth, please?	1987, twenty-three, eleven. In my country we say the year first.	give
        What's the date of birth, please?	uh four seven two thousand and nine that's april seventh not july	give
        What's the date of birth, please?	Christmas Eve 1940, in an air raid shelter as it happens.	give
        What's the date of birth, please?	Just a mo, I've got his passport in the drawer here.	wait
        What's the date of birth, please?	I gave you the wrong surname before, it's Whitlock with a W H. And the birthday is May 30th, '66.	give
        And a phone number where we can reach you?	oh seven seven double oh, nine hundred, one six three	give
        And a phone number where we can reach you?	haven't got one on me i'm on my brother's use his	give
        And a phone number where we can reach you?	The landline. I don't hold with mobiles. Five five five, oh one, eighteen.	give
        And a phone number where we can reach you?	same as the one i'm calling from	give
        And a phone number where we can reach you?	I'd rather not be phoned at all, if you don't mind. A letter's fine.	give|no
        Dr. Patel on Tuesday, November 24th at 9 AM for Anna Kim: shall I book that?	If there's nothing earlier, all right.	yes
        Dr. Patel on Tuesday, November 24th at 9 AM for Anna Kim: shall I book that?	That is what I want, thank you.	yes
        Dr. Patel on Tuesday, November 24th at 9 AM for Anna Kim: shall I book that?	It's Ana with one N, but otherwise fine.	give|yes
        Dr. Patel on Tuesday, November 24th at 9 AM for Anna Kim: shall I book that?	Hm, nine. Would I make nine? I'd have to leave at eight... I would. Put it in.	yes
        Dr. Patel on Tuesday, November 24th at 9 AM for Anna Kim: shall I book that?	make it the half hour after and you've got a deal	give
        Dr. Patel on Tuesday, November 24th at 9 AM for Anna Kim: shall I book that?	i'd have to ask my boss first so not just now	no
        Dr. Patel on Tuesday, November 24th at 9 AM for Anna Kim: shall I book that?	Anna's my sister. I'm Angela. Angela Kim.	give
        Dr. Patel on Tuesday, November 24th at 9 AM for Anna Kim: shall I book that?	Is there parking for disabled badge holders that early?	other
        Dr. Patel on Tuesday, November 24th at 9 AM for Anna Kim: shall I book that?	You what, sorry? Somebody flushed.	repeat
        Dr. Johnson on Wednesday, December 9th at 1:30 PM for Theodore Walsh: shall I book that?	Theo will be there.	yes
        Dr. Johnson on Wednesday, December 9th at 1:30 PM for Theodore Walsh: shall I book that?	Aye, grand.	yes
        Dr. Johnson on Wednesday, December 9th at 1:30 PM for Theodore Walsh: shall I book that?	If needs must.	yes
        Dr. Johnson on Wednesday, December 9th at 1:30 PM for Theodore Walsh: shall I book that?	I'd be much obliged.	yes
        Dr. Johnson on Wednesday, December 9th at 1:30 PM for Theodore Walsh: shall I book that?	Not so fast, young lady. I want to think about it overnight.	no
        Dr. Johnson on Wednesday, December 9th at 1:30 PM for Theodore Walsh: shall I book that?	That's during his dialysis, so that's out.	no
        Dr. Johnson on Wednesday, December 9th at 1:30 PM for Theodore Walsh: shall I book that?	December? I was hoping for something in this month.	no|give
        Dr. Johnson on Wednesday, December 9th at 1:30 PM for Theodore Walsh: shall I book that?	half one yes but theodore is my dad the patient is me thomas walsh	give
        Dr. Johnson on Wednesday, December 9th at 1:30 PM for Theodore Walsh: shall I book that?	Hold your horses while I ask him. Theo! THEO!	wait
        Dr. Lee on Friday, November 27th at 11:15 AM for Mercy Adeyemi: shall I book that?	God bless you, do it.	yes
        Dr. Lee on Friday, November 27th at 11:15 AM for Mercy Adeyemi: shall I book that?	Well, it's not ideal, but we'll manage.	yes
        Dr. Lee on Friday, November 27th at 11:15 AM for Mercy Adeyemi: shall I book that?	what else would i be ringing for course	yes
        Dr. Lee on Friday, November 27th at 11:15 AM for Mercy Adeyemi: shall I book that?	I suppose I shall have to take what I'm given.	yes
        Dr. Lee on Friday, November 27th at 11:15 AM for Mercy Adeyemi: shall I book that?	Friday is our day of prayer, from eleven until two we cannot.	no|give
        Dr. Lee on Friday, November 27th at 11:15 AM for Mercy Adeyemi: shall I book that?	not lee patel i must have said it three times	give
        Dr. Lee on Friday, November 27th at 11:15 AM for Mercy Adeyemi: shall I book that?	Leave it, I've changed my mind.	no
        Dr. Lee on Friday, November 27th at 11:15 AM for Mercy Adeyemi: shall I book that?	go back a bit what day did you say	repeat
        Dr. Garcia on Thursday, December 3rd at 8:30 AM for Lorenzo Bianchi: shall I book that?	Perfetto. Yes, yes, write it.	yes
        Dr. Garcia on Thursday, December 3rd at 8:30 AM for Lorenzo Bianchi: shall I book that?	so long as i'm out by ten it's good with me	yes
        Dr. Garcia on Thursday, December 3rd at 8:30 AM for Lorenzo Bianchi: shall I book that?	Would you? That'd be a weight off.	yes
        Dr. Garcia on Thursday, December 3rd at 8:30 AM for Lorenzo Bianchi: shall I book that?	if it's that or january i'll have it	yes
        Dr. Garcia on Thursday, December 3rd at 8:30 AM for Lorenzo Bianchi: shall I book that?	Thursday yes, eight thirty no. I come from the island, the first boat is nine.	give|no
        Dr. Garcia on Thursday, December 3rd at 8:30 AM for Lorenzo Bianchi: shall I book that?	I'd sooner crawl over broken glass than get up at that hour.	no
        Dr. Garcia on Thursday, December 3rd at 8:30 AM for Lorenzo Bianchi: shall I book that?	Let me see now. Thursday... the third... that's bins... no, I'm talking to myself, don't mind me.	other|wait
        Dr. Garcia on Thursday, December 3rd at 8:30 AM for Lorenzo Bianchi: shall I book that?	is it me you want or lorenzo junior because it's junior with the arm	give|other
        Dr. Garcia on Thursday, December 3rd at 8:30 AM for Lorenzo Bianchi: shall I book that?	Do I have to fast for it?	other
        Shall I move Dr. Lee on Monday, November 30th at 10 AM to Wednesday, December 2nd at 2 PM?	Couldn't have picked it better myself.	yes
        Shall I move Dr. Lee on Monday, November 30th at 10 AM to Wednesday, December 2nd at 2 PM?	As long as I don't lose the Monday before the Wednesday's certain, then yes, go ahead.	yes
        Shall I move Dr. Lee on Monday, November 30th at 10 AM to Wednesday, December 2nd at 2 PM?	Mm hm.	yes
        Shall I move Dr. Lee on Monday, November 30th at 10 AM to Wednesday, December 2nd at 2 PM?	Why not.	yes
        Shall I move Dr. Lee on Monday, November 30th at 10 AM to Wednesday, December 2nd at 2 PM?	actually leave the monday i'll sort it out with work	no
        Shall I move Dr. Lee on Monday, November 30th at 10 AM to Wednesday, December 2nd at 2 PM?	Not to the Wednesday, to the Tuesday. I did say Tuesday, dear.	give
        Shall I move Dr. Lee on Monday, November 30th at 10 AM to Wednesday, December 2nd at 2 PM?	no no is not my appointment with lee mine is with garcia	give|no
        Shall I move Dr. Lee on Monday, November 30th at 10 AM to Wednesday, December 2nd at 2 PM?	Then I'd miss my grandson's play. Better we keep it as it was.	no
        Shall I move Dr. Lee on Monday, November 30th at 10 AM to Wednesday, December 2nd at 2 PM?	read me that once more, from what to what	repeat
        Shall I move Dr. Lee on Monday, November 30th at 10 AM to Wednesday, December 2nd at 2 PM?	I've to check with the ambulance people, they fetch me. Can you hang on the line?	wait
        Shall I move Dr. Johnson on Tuesday, December 8th at 9:45 AM to Friday, December 11th at noon?	You've saved my life. Well, not yet, that's his job. Go on, then.	yes
        Shall I move Dr. Johnson on Tuesday, December 8th at 9:45 AM to Friday, December 11th at noon?	if the doctor doesn't object neither do i	yes
        Shall I move Dr. Johnson on Tuesday, December 8th at 9:45 AM to Friday, December 11th at noon?	Noon, good, but is it the Friday the eleventh or the eighteenth? I want the eighteenth.	give
        Shall I move Dr. Johnson on Tuesday, December 8th at 9:45 AM to Friday, December 11th at noon?	friday i fly home so rather don't touch it	no
        Shall I move your appointment with Dr. Patel from Thursday, November 26th at 4 PM to Monday, December 7th at 8 AM?	The earlier the better, my lovely. Stick it there.	yes
        Shall I move your appointment with Dr. Patel from Thursday, November 26th at 4 PM to Monday, December 7th at 8 AM?	eleven days more with this itch you must be joking	no
        Shall I move your appointment with Dr. Patel from Thursday, November 26th at 4 PM to Monday, December 7th at 8 AM?	Under no circumstances. I waited four months for that Thursday.	no
        Shall I move your appointment with Dr. Patel from Thursday, November 26th at 4 PM to Monday, December 7th at 8 AM?	if you can send me a text with it then ok	yes|other
        Shall I cancel your appointment with Dr. Garcia on Tuesday, December 1st at 10 AM?	It's a shame, but I've no choice.	yes
        Shall I cancel your appointment with Dr. Garcia on Tuesday, December 1st at 10 AM?	Get rid.	yes
        Shall I cancel your appointment with Dr. Garcia on Tuesday, December 1st at 10 AM?	Yes, my daughter will look after my knee at home now.	yes
        Shall I cancel your appointment with Dr. Garcia on Tuesday, December 1st at 10 AM?	That's the one, let someone else have it.	yes
        Shall I cancel your appointment with Dr. Garcia on Tuesday, December 1st at 10 AM?	Heavens, no! The other one, the one with the heart man.	give|no
        Shall I cancel your appointment with Dr. Garcia on Tuesday, December 1st at 10 AM?	Don't you dare, I've booked the taxi for that one.	no
        Shall I cancel your appointment with Dr. Garcia on Tuesday, December 1st at 10 AM?	what's the fee for not turning up these days	other
        Shall I cancel your appointment with Dr. Garcia on Tuesday, December 1st at 10 AM?	Hold on, I'm just having second thoughts. Give me a second.	wait
        Shall I cancel your appointment with Dr. Garcia on Tuesday, December 1st at 10 AM?	you know what i'll come leave it in	no
        Shall I cancel Dr. Johnson on Monday, December 14th at 11 AM for Beatrice Obi?	Please, she is in Nigeria until February.	yes
        Shall I cancel Dr. Johnson on Monday, December 14th at 11 AM for Beatrice Obi?	She insists on it, I can't talk her out of it, so there we are.	yes
        Shall I cancel Dr. Johnson on Monday, December 14th at 11 AM for Beatrice Obi?	Beatrice? No, Benedict, it's her brother's we're cancelling.	give
        Shall I cancel Dr. Johnson on Monday, December 14th at 11 AM for Beatrice Obi?	On reflection, I'd better not. The consultant would have my guts.	no
        Shall I cancel Dr. Johnson on Monday, December 14th at 11 AM for Beatrice Obi?	Only that one. Her December 21st one must stay.	yes|give
        Shall I cancel Dr. Johnson on Monday, December 14th at 11 AM for Beatrice Obi?	not yet i'm going to ask her and ring you tomorrow	no|bye
        You have Dr. Lee on Monday at 10 AM and Dr. Patel on Thursday at 2 PM. Which one do you mean?	the lee one	give
        You have Dr. Lee on Monday at 10 AM and Dr. Patel on Thursday at 2 PM. Which one do you mean?	The second. No, tell a lie, the first.	give
        You have Dr. Lee on Monday at 10 AM and Dr. Patel on Thursday at 2 PM. Which one do you mean?	Whichever's about the mole.	give
        You have Dr. Lee on Monday at 10 AM and Dr. Patel on Thursday at 2 PM. Which one do you mean?	both of them actually	give
        You have Dr. Lee on Monday at 10 AM and Dr. Patel on Thursday at 2 PM. Which one do you mean?	Neither. I'm talking about one in January, with Dr. Johnson.	give
        You have Dr. Lee on Monday at 10 AM and Dr. Patel on Thursday at 2 PM. Which one do you mean?	I can't come to the Monday, so that.	give
        You have Dr. Lee on Monday at 10 AM and Dr. Patel on Thursday at 2 PM. Which one do you mean?	The one what's sooner.	give
        You have Dr. Lee on Monday at 10 AM and Dr. Patel on Thursday at 2 PM. Which one do you mean?	thursday and i need it in the morning not at two	give
        You have Dr. Lee on Monday at 10 AM and Dr. Patel on Thursday at 2 PM. Which one do you mean?	Sorry, I lost you after Monday.	repeat
        You have Dr. Lee on Monday at 10 AM and Dr. Patel on Thursday at 2 PM. Which one do you mean?	My wife made those. I'd have to ask her which, she's just in the garden.	wait|other
        You have Dr. Lee on Monday at 10 AM and Dr. Patel on Thursday at 2 PM. Which one do you mean?	Is there somebody in the office who can sort this out with me? I'm getting confused.	person
        You have Dr. Garcia on Wednesday at 9 AM and Dr. Johnson on Friday at 3:30 PM. Which one shall I move?	Friday's, I'm away for the weekend from lunchtime.	give
        You have Dr. Garcia on Wednesday at 9 AM and Dr. Johnson on Friday at 3:30 PM. Which one shall I move?	garcia please to any day the week after	give
        You have Dr. Garcia on Wednesday at 9 AM and Dr. Johnson on Friday at 3:30 PM. Which one shall I move?	The bone one can stay where it is.	give
        You have Dr. Garcia on Wednesday at 9 AM and Dr. Johnson on Friday at 3:30 PM. Which one shall I move?	doesn't matter which i just can't do two in one week my leave's used up	give
        You have Dr. Garcia on Wednesday at 9 AM and Dr. Johnson on Friday at 3:30 PM. Which one shall I move?	It's the one at nine that clashes, with the meals on wheels.	give
        You have two appointments with Dr. Patel, December 2nd and December 16th. Which one shall I cancel?	The later one, it's a double.	give
        You have two appointments with Dr. Patel, December 2nd and December 16th. Which one shall I cancel?	He said come back in two weeks, but it's healed, so the sixteenth isn't wanted.	give
        You have two appointments with Dr. Patel, December 2nd and December 16th. Which one shall I cancel?	The early.	give
        You have two appointments with Dr. Patel, December 2nd and December 16th. Which one shall I cancel?	none keep them both i've just found the letter	no
        Dr. Garcia has Wednesday, November 25th at 9 AM, 10:30 AM and 3 PM free. Which would you like?	Three, so I can sleep in.	give
        Dr. Garcia has Wednesday, November 25th at 9 AM, 10:30 AM and 3 PM free. Which would you like?	The middle one suits my bus.	give
        Dr. Garcia has Wednesday, November 25th at 9 AM, 10:30 AM and 3 PM free. Which would you like?	I'll have the nine, and would you note that I'm in a wheelchair?	give
        Dr. Garcia has Wednesday, November 25th at 9 AM, 10:30 AM and 3 PM free. Which would you like?	ten dirty please	give
        Dr. Garcia has Wednesday, November 25th at 9 AM, 10:30 AM and 3 PM free. Which would you like?	Hm, three or ten thirty... three... no, it gets dark. Ten thirty.	give
        Dr. Garcia has Wednesday, November 25th at 9 AM, 10:30 AM and 3 PM free. Which would you like?	none of them fits it'd have to be over lunch	give|no
        Dr. Garcia has Wednesday, November 25th at 9 AM, 10:30 AM and 3 PM free. Which would you like?	Any of those.	give|yes
        Dr. Garcia has Wednesday, November 25th at 9 AM, 10:30 AM and 3 PM free. Which would you like?	That all sounds lovely, but my son drives me and he can't before Saturday.	give|no
        Dr. Garcia has Wednesday, November 25th at 9 AM, 10:30 AM and 3 PM free. Which would you like?	Say those again, but slower, I'm writing.	repeat
        Dr. Garcia has Wednesday, November 25th at 9 AM, 10:30 AM and 3 PM free. Which would you like?	One sec, I'm looking at the shift plan.	wait
        Dr. Lee is free on Thursday, November 26th at 8:30 AM, 11 AM and 1:15 PM. Which would you like?	the first slot then i'll go to work after	give
        Dr. Lee is free on Thursday, November 26th at 8:30 AM, 11 AM and 1:15 PM. Which would you like?	Eleven sharp. I trust that means eleven and not ten to twelve.	give
        Dr. Lee is free on Thursday, November 26th at 8:30 AM, 11 AM and 1:15 PM. Which would you like?	whatever's furthest from rush hour so eleven i guess	give
        Dr. Lee is free on Thursday, November 26th at 8:30 AM, 11 AM and 1:15 PM. Which would you like?	I was wanting Dr. Johnson though, not Lee.	give
        Dr. Lee is free on Thursday, November 26th at 8:30 AM, 11 AM and 1:15 PM. Which would you like?	The afternoon if my mother's awake, otherwise... no, afternoon, we'll wake her.	give
        Dr. Johnson can see you on Monday, December 7th at 9:20 AM or 12:40 PM. Which is better for you?	twelve forty is better for the insulin	give
        Dr. Johnson can see you on Monday, December 7th at 9:20 AM or 12:40 PM. Which is better for you?	Neither's great. 9:20, at a push.	give
        Dr. Johnson can see you on Monday, December 7th at 9:20 AM or 12:40 PM. Which is better for you?	My grandson's got the calendar on his telephone, wait till he finds it.	wait
        Dr. Johnson can see you on Monday, December 7th at 9:20 AM or 12:40 PM. Which is better for you?	the one after lunch well during lunch whatever	give
        Dr. Johnson can see you on Monday, December 7th at 9:20 AM or 12:40 PM. Which is better for you?	Make it the early one, and the name was Ferreira with two Rs, I think you wrote one.	give
        That time is taken. The nearest is Thursday at 2 PM. Would that do?	It'll have to.	yes
        That time is taken. The nearest is Thursday at 2 PM. Would that do?	No, Thursday's the only day I really can't.	no
        That time is taken. The nearest is Thursday at 2 PM. Would that do?	Beggars can't be choosers. Thursday at two.	yes|give
        That time is taken. The nearest is Thursday at 2 PM. Would that do?	i pick up my kids at two	no
        That time is taken. The nearest is Thursday at 2 PM. Would that do?	Two's fine by me, it's the wife who'll moan.	yes
        That time is taken. The nearest is Thursday at 2 PM. Would that do?	Then Friday, at the time I said.	give
        That time is taken. The nearest is Thursday at 2 PM. Would that do?	too late for me i need it before tuesday because of the sick note	give|no
        That time is taken. The nearest is Thursday at 2 PM. Would that do?	If I can bring the baby along, yes.	yes
        That time is taken. The nearest is Thursday at 2 PM. Would that do?	what if someone drops out can you put me on a list	other
        That time is taken. The nearest is Tuesday, December 1st at 10:15 AM with Dr. Patel. Would that do?	That's splendid, I was dreading you'd say Christmas.	yes
        That time is taken. The nearest is Tuesday, December 1st at 10:15 AM with Dr. Patel. Would that do?	If Patel's the only one for skin, well, then I'm in.	yes
        That time is taken. The nearest is Tuesday, December 1st at 10:15 AM with Dr. Patel. Would that do?	No way, José.	no
        That time is taken. The nearest is Tuesday, December 1st at 10:15 AM with Dr. Patel. Would that do?	I'd be cutting it fine with the train, so rather not.	no
        That time is taken. The nearest is Tuesday, December 1st at 10:15 AM with Dr. Patel. Would that do?	ten fifteen okay but is for my husband not for me his name is goran	yes|give
        That time is taken. The nearest is Tuesday, December 1st at 10:15 AM with Dr. Patel. Would that do?	Not a chance, that's the funeral.	no
        I have nothing on Friday. The next free time with Dr. Lee is Monday, November 30th at 8 AM. Would you like that?	rather that than nothing	yes
        I have nothing on Friday. The next free time with Dr. Lee is Monday, November 30th at 8 AM. Would you like that?	I would, very much.	yes
        I have nothing on Friday. The next free time with Dr. Lee is Monday, November 30th at 8 AM. Would you like that?	Eight? In the morning? With my joints? You're having a laugh.	no
        I have nothing on Friday. The next free time with Dr. Lee is Monday, November 30th at 8 AM. Would you like that?	can't do mondays full stop	no|give
        I have nothing on Friday. The next free time with Dr. Lee is Monday, November 30th at 8 AM. Would you like that?	I'd hoped not to go through the weekend like this, but okay, put me down.	yes
        I have nothing on Friday. The next free time with Dr. Lee is Monday, November 30th at 8 AM. Would you like that?	Let me ring round some other places first.	no|bye
        Dr. Johnson is a heart doctor and works on Mondays and Wednesdays from 9 to 3. Is there anything else?	I think I've heard all I wanted, thank you kindly.	no
        Dr. Johnson is a heart doctor and works on Mondays and Wednesdays from 9 to 3. Is there anything else?	Not unless you can do anything about the weather.	no
        Dr. Johnson is a heart doctor and works on Mondays and Wednesdays from 9 to 3. Is there anything else?	only that okay thanks ciao	no|bye
        Dr. Patel treats skin conditions and is here on Tuesdays and Thursdays. Is there anything else?	Nope, you've been a star.	no
        Dr. Patel treats skin conditions and is here on Tuesdays and Thursdays. Is there anything else?	Do you take the Blue Cross?	other
        Your appointment is booked: Dr. Patel, Tuesday, November 24th at 9 AM. Is there anything else?	That's me sorted, ta-ra.	no|bye
        Your appointment is booked: Dr. Patel, Tuesday, November 24th at 9 AM. Is there anything else?	Not today, thank you.	no
        Your appointment is booked: Dr. Patel, Tuesday, November 24th at 9 AM. Is there anything else?	nine o'clock you said or nine thirty	repeat
        Your appointment is booked: Dr. Patel, Tuesday, November 24th at 9 AM. Is there anything else?	That's my list ticked off, ta.	no
        Your appointment is booked: Dr. Patel, Tuesday, November 24th at 9 AM. Is there anything else?	Fabulous. Have a good day now!	bye|no
        Your appointment is booked: Dr. Lee, Friday, December 4th at 2:30 PM, for Hannah Schultz. Is there anything else?	Schulz without the T, please.	give
        Your appointment is booked: Dr. Lee, Friday, December 4th at 2:30 PM, for Hannah Schultz. Is there anything else?	cheers mate see you friday	bye|no
        Your appointment is booked: Dr. Lee, Friday, December 4th at 2:30 PM, for Hannah Schultz. Is there anything else?	Nothing that springs to mind.	no
        Your appointment is booked: Dr. Lee, Friday, December 4th at 2:30 PM, for Hannah Schultz. Is there anything else?	Danke, that was everything. Auf Wiederhören.	no|bye
        Your appointment is booked: Dr. Garcia, Wednesday, December 2nd at 10:30 AM, for Ibrahim Sesay. Is there anything else?	That will do me for now.	no
        Your appointment is booked: Dr. Garcia, Wednesday, December 2nd at 10:30 AM, for Ibrahim Sesay. Is there anything else?	You have been most patient with an old man. Good day to you.	bye|no
        Your appointment is booked: Dr. Garcia, Wednesday, December 2nd at 10:30 AM, for Ibrahim Sesay. Is there anything else?	Should I bring the X-rays on the disc or have you got them?	other
        Your appointment is booked: Dr. Garcia, Wednesday, December 2nd at 10:30 AM, for Ibrahim Sesay. Is there anything else?	i didn't catch the hour	repeat
        It's cancelled. Is there anything else?	thanks for nothing bye	bye|no
        It's cancelled. Is there anything else?	No, that's the lot.	no
        It's cancelled. Is there anything else?	I'm sad to say that's the end of it. Goodbye, dear.	bye|no
        Dr. Garcia on Friday is cancelled. Is there anything else?	Only to say you've been very helpful. Bye-bye now.	bye|no
        I've moved it to Wednesday, December 2nd at 2 PM. Is there anything else?	lovely job bye then	bye|no
        I've moved it to Wednesday, December 2nd at 2 PM. Is there anything else?	So that's me finished. God bless.	bye|no
        Your next appointment is with Dr. Lee on Tuesday, December 8th at 11 AM. Is there anything else?	fine fine thank you i only wanted to know	no
        Your next appointment is with Dr. Lee on Tuesday, December 8th at 11 AM. Is there anything else?	May I speak with somebody who knows about my case?	person
        We have Dr. Lee's insurance note from March: Northern Health, member since 2019. Is there anything else?	no that's what the form wanted thank you	no
        Dr. Lee is free on Wednesday at 9 AM and at 4 PM. Would either suit you?	Four would.	give|yes
        Dr. Lee is free on Wednesday at 9 AM and at 4 PM. Would either suit you?	Either. You pick.	yes|give
        Dr. Lee is free on Wednesday at 9 AM and at 4 PM. Would either suit you?	no i've got a wedding that day	no
        Dr. Lee is free on Wednesday at 9 AM and at 4 PM. Would either suit you?	Neither, I'm sorry to be awkward.	no
        Dr. Lee is free on Wednesday at 9 AM and at 4 PM. Would either suit you?	the second if it takes no longer than twenty minutes	give|yes
        Do you mean this Thursday, November 26th, or Thursday, December 3rd?	The December one.	give
        Do you mean this Thursday, November 26th, or Thursday, December 3rd?	This one. Well, I say this one. It's the one with the third in it.	give
        Do you mean this Thursday, November 26th, or Thursday, December 3rd?	either's good whichever has an afternoon	give
        Do you mean this Thursday, November 26th, or Thursday, December 3rd?	Oh! No, I meant Tuesday, I'm forever mixing them up.	give
        Is that 9 in the morning or 9 in the evening?	morning naturally who goes to the doctor at night	give
        Is that 9 in the morning or 9 in the evening?	I work nights, so either's the middle of something for me. Evening, if you really do that.	give
        Is that 9 in the morning or 9 in the evening?	A.M.	give
        Did you say Dr. Johnson?	That's him.	yes
        Did you say Dr. Johnson?	no jonsson is my name i need dr lee	give|no
        Did you say Dr. Johnson?	You heard right.	yes
        Did you say Dr. Johnson?	Garcia, I said. Though I don't know how you get one from the other.	give
        Is the appointment for you?	It's me that's poorly, so I should think so.	yes
        Is the appointment for you?	For my auntie she's blind.	give
        Is the appointment for you?	Who else?	yes
        Is the appointment for you?	Sadly not. I'm ringing on behalf of Father Dominic Kerr.	give|no
        Have you been to City Hospital before?	born in it	yes
        Have you been to City Hospital before?	First time. We've just moved over from Ghana.	no
        Have you been to City Hospital before?	yeah couple of years back when i broke me collarbone	yes
        Have you been to City Hospital before?	Not as a patient, I came to see my brother once.	no
        Would a morning be all right?	i'm stiff as a board till noon so not really	no
        Would a morning be all right?	Mornings are when I'm at my best.	yes
        Would a morning be all right?	If it must be. But after nine, the nurse comes to do my legs.	yes|give
        Would a morning be all right?	afternoon if at all possible with my shifts	give|no
        What's the patient's surname? Could you spell it?	O apostrophe D, O, W, D. O'Dowd.	give
        What's the patient's surname? Could you spell it?	sierra tango echo echo lima	give
        What's the patient's surname? Could you spell it?	It's Nguyen, like the ordinary one. N, G, U, Y, E, N. And it's Dr. Patel we want, I said Lee by mistake.	give
        What's the patient's surname? Could you spell it?	bear with me i'm reading it off her wristband it's tiny	wait
        Which appointment would you like to cancel?	The dermatology on the first floor thing.	give
        Which appointment would you like to cancel?	Everything I've got before New Year. I'm going to Australia.	give
        Which appointment would you like to cancel?	my son's not mine his is the tuesday at nine	give
        To what day shall I move it?	monday next or if you're full tuesday	give
        To what day shall I move it?	A fortnight on from the old one same time.	give
        To what day shall I move it?	Not sure yet, my rota comes out tonight. I'll ring you again tomorrow, cheerio.	bye|wait
        So that's Dr. Patel for the mole. When would you like to come?	I thought mole, but the pharmacist thinks it's a wart, will you write that instead? And next Thursday.	give
        So that's Dr. Patel for the mole. When would you like to come?	Before it turns into something so quick, quick.	give
        So that's Dr. Patel for the mole. When would you like to come?	Ach, you know, in the week after the first Advent. Tuesday maybe.	give
        So that's Dr. Patel for the mole. When would you like to come?	can i bring my dog in she's a guide dog	other
        So that's Dr. Patel for the mole. When would you like to come?	My neighbour says Lee looks at moles and has less of a wait. Let's do that.	give
        I have Monday at 3 PM down for your mother. Is that correct?	Near enough, it's half past.	give
        I have Monday at 3 PM down for your mother. Is that correct?	To the letter.	yes
        I have Monday at 3 PM down for your mother. Is that correct?	it's my mother in law but monday at three is right	yes|give
        I have Monday at 3 PM down for your mother. Is that correct?	That's wrong, I'm sorry to say.	no
        I have Monday at 3 PM down for your mother. Is that correct?	not monday the sunday oh you're shut sundays then monday yes	yes
        Can I help you with anything else?	Just go over all that from the top for me, would you, duck?	repeat
        Can I help you with anything else?	i'd like one of the girls at the desk please i don't get on with computers	person
        Can I help you with anything else?	There was something... what was it now... it's on the tip of my tongue, don't go away.	wait
        Can I help you with anything else?	negative over and out	no|bye
        Can I help you with anything else?	Toodle-oo, my dear!	bye
        Your appointment is booked: Dr. Johnson, Monday, November 30th at 1 PM, for Pavel Dvorak. Is there anything else?	super until monday then	bye|no
        Shall I book Thursday, December 10th at 3 PM with Dr. Garcia for Wilma Prentice?	look i've been round in circles with you is there not a girl at the desk i can talk to	person
        Shall I book Thursday, December 10th at 3 PM with Dr. Garcia for Wilma Prentice?	half a tick i've got the kettle screaming	wait
        Shall I book Thursday, December 10th at 3 PM with Dr. Garcia for Wilma Prentice?	Wilma, yes, Prentice, no. I've been Mrs. Okafor since May.	give|yes
        Hello, City Hospital. How can I help you?	No offence, you sound very nice, but I'm eighty-one and I want a living soul on the line.	person
        Thank you for calling City Hospital. How can I help you?	I saw Dr. Lee last Tuesday and he gave me some white tablets, and now the dentist's given me some yellow ones, for the abscess. Is it safe to take the two of them together?	other
        Thank you for calling City Hospital. How can I help you?	Yesterday I talked to a Mrs. Finch, who was sorting out my daughter's visits with three different doctors. It'd take me an hour to explain it all again to you. Could you just pass me on to her?	person
        Hello, City Hospital. How can I help you?	hi i'm a nursing student and i'm wondering whether you guys offer placements for the summer	other
        Hello, City Hospital. How can I help you?	Have the results of my blood test come back? I was in on the nineteenth.	other
        Hello, City Hospital. How can I help you?	Just ringing to say thank you to Dr. Johnson and all of you. My father had his last visit on Friday, and he walked out of there whistling. There's a tin of shortbread coming in the post.	other
        Hello, City Hospital. How can I help you?	how much is it to see the skin doctor if you pay yourself	other
        Thank you for calling City Hospital. How can I help you?	I'd like to complain. I came for my half past two on Thursday and was seen at ten to five, and when I did get in there the doctor never once looked up from the screen. To whom do I write?	other
        Hello, City Hospital. How can I help you?	i don't speak good with machine please give me a human	person
        Thank you for calling City Hospital. How can I help you?	which bus goes past you from the station	other
        Thank you for calling City Hospital. How can I help you?	can i bring my dog he is very small	other
        Hello, City Hospital. How can I help you?	are you a computer i'd like to speak with one of the ladies at the front desk	person
        Hello, City Hospital. How can I help you?	we can save you up to forty percent on disposable gloves madam could i ask who does your purchasing	other
        Hello, City Hospital. How can I help you?	operator	person
        Thank you for calling City Hospital. How can I help you?	My wife's coming to you on the sixth, and she's in a wheelchair, one of the wide ones. Is there a lift that takes it, and a door that opens by itself? At the last place we had to go round by the kitchens.	other
        Thank you for calling City Hospital. How can I help you?	what time can i come and visit my uncle he's on the fourth floor	other
        Thank you for calling City Hospital. How can I help you?	can i talk to a real person please	person
        Thank you for calling City Hospital. How can I help you?	I'm coming to you on Monday with my mother, that's all arranged, she's got her confirmation. What I don't know is where I can leave the car. She can't walk more than about fifty yards.	other
        Hello, City Hospital. How can I help you?	I had an email this morning saying that my appointment was confirmed, with a link to pay for it in advance. I haven't clicked it. It doesn't look right to me. Do you send things like that?	other
        Hello, City Hospital. How can I help you?	i need a note for my work that says i was at the doctor's on monday can you email it	other
        Thank you for calling City Hospital. How can I help you?	I've rung three times today about my mother's appointment, and every time the machine tells me something different. I'm not starting all over again. Put me through to somebody with a pulse.	person
        Hello, City Hospital. How can I help you?	my son had his appointment this morning thank you doctor garcia was very nice with him but he's left his blue jacket in the waiting room he thinks under the chairs by the fish tank has anyone handed it in	other
        Thank you for calling City Hospital. How can I help you?	I'm going to be about fifteen minutes late for my two o'clock, the traffic's murder. I'm still coming, don't give it away, just let the doctor know.	other
        Thank you for calling City Hospital. How can I help you?	Do you take Medicare there?	other
        Thank you for calling City Hospital. How can I help you?	I have tomorrow the appointment with the heart doctor. Must I bring the pictures from the other hospital, or do they send you this?	other
        Hello, City Hospital. How can I help you?	Do I need to fast before Thursday? I've got my bloods at eight and nobody said.	other
        Thank you for calling City Hospital. How can I help you?	is this the pizza place	other
        Thank you for calling City Hospital. How can I help you?	Dr. Garcia's nurse rang me this morning, Bernadette, and asked me to call her back, it's something to do with my scan. Could you connect me with her?	person
        Hello, City Hospital. How can I help you?	It's a bit delicate, it's about something that happened with one of the doctors at my last visit. I won't tell it to a robot. Is there a manager I could speak to?	person
        Harbour Hotel, good day. What can I do for you?	I don't talk to machines, put me through to the reception desk.	person
        Harbour Hotel, good day. What can I do for you?	is that a recording i want a real person please it's about my bill	person
        Harbour Hotel, good day. What can I do for you?	Good morning, I was talking to a Mr. Daniels of yours yesterday about the flowers for the wedding table, and we got cut off in the middle. Could you give me him again, or somebody else who works there?	person
        Harbour Hotel, good day. What can I do for you?	manager. now.	person
        Harbour Hotel, good day. What can I do for you?	um i'd rather speak with someone at the desk if that's okay it's kind of private	person
        Harbour Hotel, good day. What can I do for you?	please connect me with a human, my english is not so good for the computer	person
        Harbour Hotel, good day. What can I do for you?	I've had two different answers from this telephone about the same thing, so let me have one of your ladies or gentlemen at the front desk, would you?	person
        Harbour Hotel, good day. What can I do for you?	can you put me through to the restaurant	person|other
        Harbour Hotel, good day. What can I do for you?	Have I got the dentist's? Oh. Oh dear, I must have dialled a three for an eight.	other
        Harbour Hotel, good day. What can I do for you?	There's a dripping tap in my bathroom, it kept me awake until three, and the people overhead seem to be moving furniture. For a hundred and sixty a night I expect to sleep. Room 227, and I'm not amused.	other
        Harbour Hotel, good day. What can I do for you?	Good day to you, my name's Terry from Brightline Energy and I wonder who in your business looks after the electricity contract, because I could save you up to thirty percent a year.	other
        Harbour Hotel, good day. What can I do for you?	i booked from the third to the fifth and now it turns out we can only come on the fourth so could you shift the whole thing by a day to the sixth	other
        Harbour Hotel, good day. What can I do for you?	is a mister delacroix staying with you at the moment he's my husband you see	other
        Harbour Hotel, good day. What can I do for you?	I left a brown cardigan in the wardrobe when we stayed with you last week, my late sister knitted it, so it matters to me. Room 30 or 31. Has anyone handed it in?	other
        Harbour Hotel, good day. What can I do for you?	hi we've a reservation for a double on the twentieth and now my mother in law's coming so can we change it to a bigger room same dates	other
        Harbour Hotel, good day. What can I do for you?	Just wanted to say how kind you all were to us over Easter. No, nothing else. We got home safe.	other
        Harbour Hotel, good day. What can I do for you?	you charged my card twice for the same night and i've been waiting two weeks	other
        Harbour Hotel, good day. What can I do for you?	I'm looking for work, chambermaid or kitchen, I have four years of experience in Lisbon and I can start directly. Do you need people?	other
        Harbour Hotel, good day. What can I do for you?	we're still coming but not friday any more saturday instead and we'd stay until the tuesday rather than the monday it's the reservation for halloran	other
        Harbour Hotel, good day. What can I do for you?	There's somebody shouting in the corridor on the third floor, and it's two in the morning. Would you send someone up?	other
        Which day will you arrive?	friday	give
        Which day will you arrive?	Not this Thursday, the one after.	give
        Which day will you arrive?	well my train gets in just after midnight so i suppose that's the tenth already or do you count it as the ninth	give|other
        Which day will you arrive?	The eleventh, and we go home on the fourteenth.	give
        Which day will you arrive?	um that would be the, the second Monday in January, whatever date that is	give
        Which day will you arrive?	Arrival twelfth December. Two persons. Double. Name Novak.	give
        Which day will you arrive?	my sister's fiftieth is on the saturday so we want to be there the night before	give
        Which day will you arrive?	Tomorrow. No, wait, what am I saying, today's Tuesday, so the day after tomorrow.	give
        Which day will you arrive?	a week today love	give
        Which day will you arrive?	I come with the bus the day 18, in the evening.	give
        Which day will you arrive?	Sometime around Easter, we're quite flexible.	give
        Which day will you arrive?	tonight if that's still possible our car's broken down just outside your town	give
        Which day will you arrive?	New Year's Eve.	give
        Which day will you arrive?	Either the fifth or the sixth, depends on my flight. Say the fifth, to be safe.	give
        When would you like to come?	we land on sunday evening at nine and fly on on tuesday morning	give
        On what date should the reservation begin?	4.12.	give
        Which day will you arrive?	Did I say single before? I meant a double. And it's for the nineteenth.	give
        How many nights will you stay?	just the one	give
        How many nights will you stay?	Hm, arrive Friday, leave Monday, so that's, what, three?	give
        How many nights will you stay?	a fortnight	give
        How many nights will you stay?	Five nights. No, hang on, my wife's shaking her head. Four.	give
        How many nights will you stay?	two maybe three let's say two	give
        How many nights will you stay?	I have the congress the Tuesday, the Wednesday and the Thursday, and I travel back Thursday after lunch.	give
        How many nights will you stay?	Only over the weekend.	give
        How many nights will you stay?	The whole week, and there'll be my mother with us as well so it had better be the suite.	give
        How many nights will you stay?	oh sorry i think i told you the wrong day it's the seventeenth we're coming not the seventh	give
        How many nights will you stay?	3	give
        How many nights will you stay?	from the monday right through to the friday morning	give
        How many nights will you stay?	We leave again on the ninth, very early.	give
        How many nights will you stay?	That rather depends on my father's operation. Put me down for four for now.	give
        And how long will you be staying?	one night only i'm afraid my boss wouldn't pay for more	give
        How many nights will you stay?	It's like this, the funeral's on Wednesday and there's all her things to be seen to in the flat afterwards, so I'd think a week ought to do it.	give
        How many nights will you stay?	Till Tuesday, please, and the name is Okafor.	give
        When will you leave again?	on the saturday after breakfast	give
        Would you like a single, a double or a suite?	Double.	give
        Would you like a single, a double or a suite?	there's just me so the smallest you've got	give
        Would you like a single, a double or a suite?	My husband snores like a walrus, so two singles, actually.	give
        Would you like a single, a double or a suite?	for two person please	give
        Would you like a single, a double or a suite?	the posh one, we're on our honeymoon	give
        Would you like a single, a double or a suite?	We are mother, father and a small boy of three years. I think the suite.	give
        Would you like a single, a double or a suite?	a sing, no, make that a double, my girlfriend might come along after all	give
        Would you like a single, a double or a suite?	The one in the middle.	give
        Would you like a single, a double or a suite?	A room with two beds, not one big bed. We're colleagues.	give
        Would you like a single, a double or a suite?	Single, two nights, Petersen, with an e-n.	give
        Would you like a single, a double or a suite?	uh single. and it's not friday by the way i got that wrong it's saturday	give
        What kind of room would you like?	Well, last time we had one of the doubles, and that did us nicely, so the same sort again.	give
        What kind of room shall it be?	suite obviously	give
        Single, double or suite?	It's for me and the wife, and she's got a bad hip, so nothing up a lot of stairs.	give
        What name is the room for, please?	Hargreaves.	give
        What name is the room for, please?	it's for my daughter actually lucy pemberton	give
        What name is the room for, please?	Siobhan, that's S, I, O, B, H, A, N, Gallagher.	give
        What name is the room for, please?	van der meer, three words	give
        What name is the room for, please?	Put it under the company, Brightwater Plumbing.	give
        What name is the room for, please?	mine of course. leonard tutt, two t's at the end	give
        What name is the room for, please?	Doctor Iyer. And it should be three nights instead of two, if you'd be so kind.	give
        What name is the room for, please?	my name is Kowalczyk, I spell: K like Kilo, O, W, A, L, C, Z, Y, K	give
        What name is the room for, please?	um so my boss is going to sleep there not me so i guess his name mister raymond shaw	give
        What name is the room for, please?	Put Mills. Or no, she's got it all in her maiden name still. Put Adeyemi.	give
        And the name, please?	o'rourke same as the tax man on the telly	give
        What name may I write down?	Just Giovanna, everybody knows me there.	give
        Under which name shall I book the suite?	the bride's: Miss Clara Winterbottom	give
        Is that Anna Berg?	Hanna, with an H at the front.	give|no
        Is that Tom Fisher?	no fischer with a c h i'm from bremen	give|no
        What name is the reservation under, please?	Lindqvist, Erik Lindqvist.	give
        What name is the reservation under, please?	it should be under my husband's, that's desmond pratt	give
        What name is the reservation under, please?	Hmm, my secretary did it. Try Castellano, and if not there then Fontaine and Partners.	give
        What name is the reservation under, please?	pavlova like the cake	give
        What name is the reservation under, please?	We got married since. It'll still say Joanne Biggs, I expect.	give
        What name is the reservation under, please?	Reservation Tanaka, single room, December fourteen.	give
        Could you tell me the name again, please?	mac in tyre. macintyre. one word	give
        You have a single from Thursday to Friday and a double from Monday to Tuesday. Which one shall I cancel?	the single	give
        You have a single from Thursday to Friday and a double from Monday to Tuesday. Which one shall I cancel?	both of them i'm afraid i've broken my leg	give
        You have a double from December 5th to 7th and a suite from December 12th to 13th. Which one shall I cancel?	The later one, please. We keep the first.	give
        You have a double from December 5th to 7th and a suite from December 12th to 13th. Which one shall I cancel?	well the concert's been called off and that was on the twelfth so that one's no use to us now	give
        You have two singles from Tuesday to Thursday. Which one shall I cancel?	my colleague's. i'm still coming myself	give
        You have a single from Wednesday to Friday and a suite from Saturday to Sunday. Which one shall I cancel?	The dear one, haha.	give
        You have a single from Thursday to Friday and a double from Monday to Tuesday. Which one shall I cancel?	The double. No, sorry, sorry, the other one, the double stays.	give
        You have a double from Friday to Sunday and a double from the 18th to the 20th. Which one shall I cancel?	this weekend please	give
        You have a suite from Monday to Thursday and a single from Monday to Tuesday. Which one shall I cancel?	the second what you said	give
        A single is free from Monday, December 7th to Wednesday, December 9th, at 80 euros a night.	Not the seventh, I said the eleventh!	give
        A suite is free from Thursday, December 10th to Saturday, December 12th, at 210 euros a night.	oh i didn't want a suite love an ordinary double's fine for us	give|no
        A double from Friday, December 4th to Sunday, December 6th, for Anna Berg, at 120 euros a night: shall I book that?	yes but one night longer please till the monday	give|yes
        A double from Friday, December 4th to Sunday, December 6th, for Anna Berg, at 120 euros a night: shall I book that?	Nearly. It's Bergh, with an H at the end.	give
        A single from Tuesday, December 15th to Wednesday, December 16th, for Paul Reed, at 80 euros a night: shall I book that?	no no wednesday to thursday	give|no
        A suite from Saturday, December 12th to Sunday, December 13th, for Mrs. Holt, at 210 euros a night: shall I book that?	210, crikey. Then put us in a double, that'll do.	give|no
        A double from Monday, December 14th to Friday, December 18th, for Luis Ortega, at 120 euros a night: shall I book that?	is for one person only, single bed, I am alone	give|no
        A single from Sunday, December 20th to Monday, December 21st, for Grace Lamb, at 80 euros a night: shall I book that?	could you put that under my surname at work please it's grace mbeki	give
        A double from Thursday, December 24th to Sunday, December 27th, for Mr. Sorensen, at 120 euros a night: shall I book that?	Hold it, did I say the twenty-seventh? We've got to be back for the dog on the twenty-sixth.	give
        A double from Friday, December 11th to Saturday, December 12th, for Ines Moreau, at 120 euros a night: shall I book that?	Everything is right except the number of the nights. Two.	give
        Shall I cancel the double from Monday, December 7th to Tuesday, December 8th?	not that one the one at the weekend	give|no
        Shall I cancel the single from Wednesday, December 9th to Thursday, December 10th?	Nay lad, t'other one, the suite.	give|no
        Shall I cancel the suite from Friday, December 18th to Sunday, December 20th?	Only the Saturday night, we'd still like to come for the Friday.	give|other
        That is booked: a double from Friday, December 4th to Sunday, December 6th. Is there anything else?	Oh, I've told you wrong, it should be from the fifth.	give|other
        That is booked: a single from Monday, December 7th to Tuesday, December 8th. Is there anything else?	you did get that it's spelled with a z didn't you gomez with a z	give
        There is no double left on those days. A suite is free. Would you like that?	then we come one day later, on the Saturday	give
        What time shall we wake you?	half six	give
        What time shall we wake you?	My flight's at ten past nine and I'm slow in the mornings, so quarter to five, I suppose.	give
        What time shall we wake you?	seven no better six thirty	give
        What time shall we wake you?	at 5:45 please and knock at the door, I do not hear the telephone	give
        What time shall we wake you?	Oh, not too early. Eightish.	give
        Until what time would you like to keep the room?	till about two if i may	give
        Until what time would you like to keep the room?	As late as you'll let me. The ferry doesn't go before six in the evening.	give
        Until what time would you like to keep the room?	one in the afternoon will be plenty	give
        Until what time would you like to keep the room?	15 hours, please. I mean three o'clock.	give
        What time shall we wake you?	Five. And ring twice, I tend to put the receiver down and nod off again.	give
        Until what time would you like to keep the room?	Half past one, or better, two, because the little one has her nap then.	give
        What name is the reservation under, please?	Popescu, but on the card it's written maybe Popesco, with O.	give
        How many nights will you stay?	Four, and it's a suite we're after, I forgot to mention.	give
        A double from Friday, December 4th to Sunday, December 6th, for Anna Berg, at 120 euros a night: shall I book that?	that's the one	yes
        A single from Monday, December 7th to Wednesday, December 9th, for Mr. Adler, at 80 euros a night: shall I book that?	yes please	yes
        A suite from Saturday, December 12th to Monday, December 14th, for Rosa Bianchi, at 210 euros a night: shall I book that?	Perfetto, is all correct.	yes
        A suite from Saturday, December 12th to Monday, December 14th, for the Ellisons, at 210 euros a night: shall I book that?	Well, it's a wicked lot of money but you only turn seventy once. Do it.	yes
        A double from Tuesday, December 15th to Thursday, December 17th, for Jean Prior, at 120 euros a night: shall I book that?	aye	yes
        A double from Friday, December 18th to Sunday, December 20th, for Hugo Brandt, at 120 euros a night: shall I book that?	If you would, thank you so much.	yes
        A single from Sunday, December 6th to Monday, December 7th, for Dana Cole, at 80 euros a night: shall I book that?	yep yep all good bit of a hurry here	yes
        A double from Wednesday, December 9th to Saturday, December 12th, for Mr. Yamamoto, at 120 euros a night: shall I book that?	Correct. Confirm.	yes
        A single from Monday, December 21st to Tuesday, December 22nd, for Nora Quinn, at 80 euros a night: shall I book that?	why else would i be ringing	yes
        A double from Friday, December 25th to Sunday, December 27th, for Mrs. Appleby, at 120 euros a night: shall I book that?	Oh, would you? You are a dear.	yes
        A double from Monday, December 28th to Wednesday, December 30th, for Piet de Wit, at 120 euros a night: shall I book that?	okay we take	yes
        A suite from Thursday, December 31st to Friday, January 1st, for Max Rowan, at 210 euros a night: shall I book that?	too right you shall	yes
        A single from Tuesday, December 8th to Wednesday, December 9th, for Sana Malik, at 80 euros a night: shall I book that?	um yeah i think so yeah	yes
        A double from Saturday, December 5th to Sunday, December 6th, for Gwen Parry, at 120 euros a night: shall I book that?	You've got it all down just as I said. Lovely.	yes
        A single from Sunday, December 13th to Tuesday, December 15th, for Ben Thorpe, at 80 euros a night: shall I book that?	no problem with any of that	yes
        A single is free from Wednesday, December 16th to Thursday, December 17th, at 80 euros a night. Would you like it?	I'd be glad of it.	yes
        A double is free from Saturday, December 19th to Monday, December 21st, at 120 euros a night. Shall I reserve it?	sold	yes
        A double is free from Monday, December 7th to Tuesday, December 8th, at 120 euros a night. Do you want it?	Sure, why not.	yes
        Shall I cancel the double from Monday, December 7th to Tuesday, December 8th?	sadly yes	yes
        Shall I cancel the double from Monday, December 7th to Tuesday, December 8th?	I'm afraid there's no way round it.	yes
        Shall I cancel the single from Thursday, December 10th to Friday, December 11th?	get rid of it	yes
        Shall I cancel the suite from Saturday, December 12th to Sunday, December 13th?	Yes, do, the silly pair have called the wedding off.	yes
        Shall I cancel the double from Friday, December 18th to Sunday, December 20th?	Exactly this one, please.	yes
        Shall I cancel the single from Tuesday, December 15th to Wednesday, December 16th?	mhm	yes
        Shall I cancel both rooms?	The lot, yes.	yes
        Shall I cancel the suite from Monday, December 21st to Thursday, December 24th?	well we did so want to come but the doctor says absolutely not so there it is you'd better	yes
        There is no double left on those days. A suite is free. Would you like that?	Go on then, spoil us.	yes
        There is no double left on those days. A suite is free. Would you like that?	if there's nothing else then it'll have to do	yes
        There is no single left on those days. A double is free. Would you like that?	Fine by me, the firm's paying.	yes
        There is no double left on those days. Two singles are free. Would you like those?	ha we might even get some sleep that way yes please	yes
        There is no suite left on those days. A double is free. Would you like that?	Well, alright.	yes
        We are full on the 4th, but a double is free on the 5th. Would that do?	that would work for us too	yes
        A call at six o'clock tomorrow morning: is that right?	Right you are.	yes
        So you would like to be woken at a quarter past five?	i wouldn't like it but i've got to	yes
        You may keep the room until two o'clock. Is that all right?	Ideal!	yes
        The name is Ferreira, with two r's?	precisely	yes
        Is that Friday, December 11th?	That it is.	yes
        So three nights, until Monday?	Jawohl. Yes, I mean.	yes
        That is for two persons, then?	me and her indoors that's right	yes
        That is cancelled. Shall I also cancel the single on the 9th?	While you're at it, please.	yes
        That is cancelled. Is there anything else?	yes there is actually	yes
        A double from Friday, December 4th to Sunday, December 6th, for Anna Berg, at 120 euros a night: shall I book that?	I'd rather not.	no
        A double from Friday, December 4th to Sunday, December 6th, for Anna Berg, at 120 euros a night: shall I book that?	leave it	no
        A single from Monday, December 7th to Tuesday, December 8th, for Ron Davies, at 80 euros a night: shall I book that?	no	no
        A suite from Saturday, December 12th to Monday, December 14th, for Lena Vogt, at 210 euros a night: shall I book that?	Two hundred and ten? You must be joking.	no
        A double from Tuesday, December 15th to Thursday, December 17th, for Mr. Kaya, at 120 euros a night: shall I book that?	not yet i want to ask around elsewhere first	no
        A double from Friday, December 18th to Sunday, December 20th, for Fiona Blake, at 120 euros a night: shall I book that?	Oh dear, that's not right at all.	no
        A single from Wednesday, December 9th to Friday, December 11th, for Chen Wei, at 80 euros a night: shall I book that?	No thank you, I only wanted to know the price.	no
        A double from Monday, December 14th to Tuesday, December 15th, for Judy Marsh, at 120 euros a night: shall I book that?	let me sleep on it and i'll ring you back	no|bye
        A suite from Thursday, December 24th to Saturday, December 26th, for the Novotnys, at 210 euros a night: shall I book that?	Above our means, I fear.	no
        A double from Friday, December 11th to Sunday, December 13th, for Sam Whitlock, at 120 euros a night: shall I book that?	nah you're alright mate	no
        A single from Sunday, December 6th to Monday, December 7th, for Pierre Dubois, at 80 euros a night: shall I book that?	non non, I do not want this	no
        A double is free from Friday, December 4th to Sunday, December 6th, at 120 euros a night.	hmm that's more than we wanted to spend to be honest	no
        A double is free from Saturday, December 19th to Monday, December 21st, at 120 euros a night. Shall I reserve it?	We'll have to pass.	no
        A suite is free from Tuesday, December 8th to Friday, December 11th, at 210 euros a night.	that's no good to me	no
        A single is free from Thursday, December 17th to Friday, December 18th, at 80 euros a night. Would you like it?	Thanks, but I'll stay with my cousin in that case.	no
        Shall I cancel the double from Monday, December 7th to Tuesday, December 8th?	Good heavens, don't do that!	no
        Shall I cancel the double from Monday, December 7th to Tuesday, December 8th?	no keep it we might make it after all	no
        Shall I cancel the single from Thursday, December 10th to Friday, December 11th?	That one I still need.	no
        Shall I cancel the suite from Saturday, December 12th to Sunday, December 13th?	better not the wife would kill me	no
        Shall I cancel the double from Friday, December 18th to Sunday, December 20th?	Hands off! I never said cancel.	no
        Shall I cancel both rooms?	Under no circumstances.	no
        There is no double left on those days. A suite is free. Would you like that?	we're not made of money	no
        There is no double left on those days. A suite is free. Would you like that?	Too big for us two, I'm afraid.	no
        There is no single left on those days. A double is free. Would you like that?	Not really, I'm on my own and I'd be paying for an empty pillow.	no
        There is no double left on those days. Two singles are free. Would you like those?	on our honeymoon i ask you	no
        There is no suite left on those days. A double is free. Would you like that?	nope has to be the suite or nothing	no
        We are full on the 4th, but a double is free on the 5th. Would that do?	The match is on the fourth, so what would I do there on the fifth.	no
        Is that Friday, December 11th?	nein, no, false	no
        The name is Ferreira, with two r's?	You've misheard me.	no
        So you would like to be woken at a quarter past five?	god no	no
        That is booked: a double from Friday, December 4th to Sunday, December 6th. Is there anything else?	that's everything	no
        That is booked: a double from Friday, December 4th to Sunday, December 6th. Is there anything else?	No, that's grand, thanks a million, bye bye now.	no|bye
        That is booked: a single from Tuesday, December 8th to Thursday, December 10th. Is there anything else?	nothing more for the moment	no
        That is booked: a suite from Saturday, December 12th to Sunday, December 13th. Is there anything else?	I think we've covered it all, haven't we, Margaret? Yes, that'll be all.	no
        That is cancelled. Is there anything else?	That was the only thing, thank you.	no
        That is cancelled. Is there anything else?	no that's it sorry for the bother	no
        That is cancelled. Is there anything else?	finished, thank you	no
        Breakfast is from seven to ten. Is there anything else?	Just wanted to know that.	no
        Breakfast is from seven to ten. Is there anything else?	i'm all set cheers	no
        We will wake you at six. Is there anything else?	Thanks, I need nothing, I go to bed now.	no|bye
        You may keep the room until one o'clock. Is there anything else?	not that i can think of	no
        Dogs are welcome, for ten euros a night. Is there anything else?	No. He'll be pleased!	no
        You have a single from Thursday to Friday and a double from Monday to Tuesday. Which one shall I cancel?	say again which ones there are	repeat
        A double from Friday, December 4th to Sunday, December 6th, for Anna Berg, at 120 euros a night: shall I book that?	sorry the line went all crackly	repeat
        A double from Saturday, December 19th to Monday, December 21st, for Mr. Singh, at 120 euros a night: shall I book that?	Please more slowly, my English is not so good.	repeat
        That is booked: a single from Tuesday, December 8th to Thursday, December 10th. Is there anything else?	can you just read me that back once more i want to write it down	repeat
        What name is the reservation under, please?	Eh?	repeat
        How many nights will you stay?	what was the question the kids were screaming	repeat
        There is no double left on those days. A suite is free. Would you like that?	A what's free? You'll have to speak up, I've not got my hearing aid in.	repeat
        Breakfast is from seven to ten. Is there anything else?	from when	repeat
        Shall I cancel the double from Monday, December 7th to Tuesday, December 8th?	Come again? From which day?	repeat
        What time shall we wake you?	beg your pardon dear	repeat
        A suite is free from Thursday, December 10th to Saturday, December 12th, at 210 euros a night.	Didn't catch a word of that, there was a tram going past.	repeat
        Which day will you arrive?	Ooh, let me get my diary, it's in the other room.	wait
        Which day will you arrive?	moment please i look in the ticket	wait
        How many nights will you stay?	um hold on i'll just ask my wife. jean! jean!	wait
        Would you like a single, a double or a suite?	Give me a second to think.	wait
        What name is the reservation under, please?	bear with me i've got the email somewhere	wait
        What name is the room for, please?	Er, one sec, I've someone at the door.	wait
        A double is free from Friday, December 4th to Sunday, December 6th, at 120 euros a night.	hmm let me do the sums quickly	wait
        A double from Friday, December 4th to Sunday, December 6th, for Anna Berg, at 120 euros a night: shall I book that?	Stay on the line, would you, I've got to check with my mum that she's free.	wait
        There is no double left on those days. A suite is free. Would you like that?	don't hang up i'm just pulling over	wait
        You have a single from Thursday to Friday and a double from Monday to Tuesday. Which one shall I cancel?	Oh, I'd have to look that up. Half a minute.	wait
        What time shall we wake you?	let's see now when does that train go wait	wait
        That is booked: a double from Friday, December 4th to Sunday, December 6th. Is there anything else?	There was something, it'll come to me in a moment...	wait
        That is booked: a double from Friday, December 4th to Sunday, December 6th. Is there anything else?	Brilliant, see you on Friday!	bye|no
        That is booked: a single from Monday, December 7th to Tuesday, December 8th. Is there anything else?	bye	bye
        That is cancelled. Is there anything else?	thanks and have a good evening	bye|no
        That is cancelled. Is there anything else?	Till the next time then, all the best to the chef.	bye|no
        Breakfast is from seven to ten. Is there anything else?	ta very much cheerio	bye|no
        We will wake you at six. Is there anything else?	Good night, then.	bye|no
        How many nights will you stay?	sorry got to go my bus is here i'll call again	bye
        A suite is free from Saturday, December 12th to Monday, December 14th, at 210 euros a night.	Right, well, thanks for the information, goodbye.	bye|no
        There is no double left on those days. A suite is free. Would you like that?	forget it bye	bye|no
        You may keep the room until two o'clock. Is there anything else?	Many thanks, auf Wiederhören!	bye|no
        Parking is free behind the house. Is there anything else?	lovely speak to you soon god bless	bye|no
        You have a double from Friday to Sunday. Is there anything else?	I let you go now, you have surely much work. Ciao.	bye|no
        Which day will you arrive?	am i talking to a machine get me somebody from reception	person
        What name is the reservation under, please?	Look, I've said it three times. I want a human being.	person
        That is booked: a double from Friday, December 4th to Sunday, December 6th. Is there anything else?	Could I have a quick word with the manager?	person
        That is cancelled. Is there anything else?	yes could you put me through to mrs lang at the front desk she knows me	person
        Would you like a single, a double or a suite?	It's a bit complicated with the wheelchair. Is there a colleague I could talk it over with?	person
        There is no double left on those days. A suite is free. Would you like that?	let me speak to your boss i'm a regular	person
        Shall I cancel the single from Thursday, December 10th to Friday, December 11th?	I prefer to make this with a real lady or sir, please.	person
        A double from Monday, December 14th to Wednesday, December 16th, for Mrs. Doyle, at 120 euros a night: shall I book that?	no offence but i don't do robots is there anybody there	person
        That is booked: a double from Friday, December 4th to Sunday, December 6th. Is there anything else?	Has a Mr. Langley checked in with you? He's in my party.	other
        That is cancelled. Is there anything else?	the last time the shower was stone cold i'd like you to know that	other
        Which day will you arrive?	Arrive? Is that not the Aurora cinema?	other
        What name is the room for, please?	Ooh, you've got a lovely voice, has anyone told you?	other
        Breakfast is from seven to ten. Is there anything else?	i left my glasses in room 9 on tuesday did anyone hand them in	other
        You have a double from Friday to Sunday. Is there anything else?	Can that be shifted a week, so it'd be from the eleventh on?	other
        That is booked: a single from Monday, December 7th to Tuesday, December 8th. Is there anything else?	while i've got you who does your window cleaning	other
        You have a single from Tuesday to Thursday. Is there anything else?	Please put it from Wednesday, my visa comes one day late.	other|give
        How many nights will you stay?	rex get down off that sofa right now	other
        Would you like a single, a double or a suite?	It's snowing here like you wouldn't believe. Is it with you?	other
        That is booked: a suite from Saturday, December 12th to Sunday, December 13th. Is there anything else?	need an invoice made out to the company for my last visit	other
        Until what time would you like to keep the room?	There's water dripping from the ceiling in here!	other
        Shall I book the MOT on Tuesday at 8 AM for Ann Nguyen?	Before you do, can you spell that surname back to me?	spell
        That is booked: a cut and colour on Friday at 3 PM, for Siobhan Keane. Is there anything else?	how have you spelt siobhan	spell
        Your table for four is reserved under Krzyzewski, Saturday at 7:30.	Go on then, read me the letters, nobody ever gets that one right.	spell
        You have a reservation under the name of Featherstonehaugh.	And how did you write it down, exactly?	spell
        What name is it, please?	It's Mrs Wojcik, I've already told you. Tell me what you've put, letter by letter.	spell
        The number is 0 7 7 0 0, 9 0 0 4 1 2. Is that right?	Could you read it to me one digit at a time, love? Slowly.	spell|repeat
        Your card number ends in 4471 and is registered to J. Macleod.	is that macleod m a c or m c how've you got it	spell
        I have put you down as Catherine Marsh.	With a C or with a K?	spell
        Thank you, Mr Thompson. Which car is it for?	Sorry, have you put a P in Thompson?	spell
        Shall I renew "The Remains of the Day" for Bjorn Aasen?	Would you mind spelling out the surname as it appears on your screen?	spell
        That is booked: brakes on the Fiesta, Monday at 9, for Geoffrey Pugh.	Geoffrey with a G I hope? What have you got there?	spell
        The registration I have is KV19 ZRT. Is that correct?	say the plate again letter by letter please with alpha bravo and all that	spell|repeat
        You're booked in with Marco at ten o'clock, Niamh.	Just curious what that looks like on your end. Spell my name for me?	spell
        Your reference is H 4 B 7 7 Q.	Was that B for Bravo or D for Delta?	spell|repeat
        Shall I reserve a suite from June 3rd to June 6th for Alastair Colquhoun?	How've you got Colquhoun there? It trips everyone up.	spell
        A table for two, for Leigh Anne Harris. Shall I confirm it?	Leigh, is it L-E-E or L-E-I-G-H that you have?	spell
        Who shall I say the account is held by?	My husband, you said his name a second ago. What I'd like is to hear the letters you've typed.	spell
        That is done. A confirmation will go to your e-mail address.	Hang on, spell me the address it's going to, would you?	spell
        We will send the text message to the number ending in 308.	give me the whole number as you have it digit by digit	spell
        Shall I cancel the haircut for Dwayne Okonkwo?	First tell me how you've spelled Okonkwo, because last time I had two records.	spell
        Your fine has been paid, Ms Schaefer. Anything else?	Yeah, does it say Schaefer with an A-E or just an A?	spell
        The parcel is held under the name Llewellyn.	How many Ls have you written in that?	spell
        Dr. Shah will see Aoife Brennan on Wednesday at 9 AM. Shall I book that?	Can I just check you've written Aoife properly? What letters have you got?	spell
        I've noted the name. What day would suit you?	What have you noted, though? Letter for letter, please.	spell
        That's all set for Stephen Doyle.	stephen with a v or p h	spell
        May I have the full name, first and last?	You had it all wrong last week, so you spell it to me first and I'll tell you if it's right.	spell
        Shall I book the table for Xiomara Beltrán?	Uh, could you go through the first name one letter at a time?	spell
        Your policy number is 88 13 05 62.	Double eight, one three... can you do the digits singly?	spell|repeat
        I have you down for Thursday at noon, Mr Bartholomew.	I'd be obliged if you would read out the spelling you have recorded.	spell
        Thanks, Shaun. Which branch do you use?	Quick one, which Sean have you got me as? There's about three ways.	spell
        What name is the order under?	I think you've got it as something else. What's on there, how's it written?	spell
        You have a double room from Friday to Monday, booked for Joan Whyte.	please tell me you've put whyte with a y	spell
        That is booked: a full service, Thursday at 8, for Rajesh Venkataraman.	Wow okay. Mind reading that last name back in letters?	spell
        The loan is for Isabel Farquhar, is that right?	Sounds right, but how are you spelling Isabel?	spell
        Is your postcode SW1A 2AA?	I didn't catch if you said A or 8 at the end, spell it out for me	spell|repeat
        Shall I put the appointment in for Zoe Philips?	Philips, one L or two, what do you have?	spell
        We'll ring you on 555 0142 when the car is ready.	One more time, number by number, so I can check it against my phone.	spell|repeat
        Your stylist will be Jacqui. Your own name I have as Marguerite Dubois.	Let's hear the Dubois bit. Letters, if you please.	spell
        The reservation number is R-3318.	okay and the name on it can you spell what you've got	spell
        I've got that, Mrs Pfeiffer. Is there anything else?	Before I ring off, I want to be sure about the name. How did you put it in?	spell
        Shall I transfer the booking to Katharine Lyle?	What's your spelling of Katharine? She gets very cross about it.	spell
        Your child is registered as Jayden Smythe.	Is that with an I or a Y in Smythe on your system?	spell
        So that's a wheel alignment for Gwyneth Rhys at eleven.	Rhys, you've got that how? R, H...?	spell
        Thank you. And a contact number?	You read out one from before. Can you give it me figure by figure?	spell
        I have the company as Quayle and Sons. Is that correct?	I couldn't tell you unless you spell it, mate.	spell
        That is booked for Hieu Tran, Sunday at one.	please how you write my first name, letters	spell
        The book is on hold for Ms Eilidh Munro.	Oh, I bet that's come out funny. What's it say, letter wise?	spell
        Which name should I use for the room?	Use mine, but show me how it's spelt first. I mean, say it to me.	spell
        You have two bookings: one for Clarke and one for Clark.	So which of them has the E on the end?	spell
        The e-mail I have is p dot osullivan at example dot com.	Is there an apostrophe in that or what? Spell it all the way through.	spell
        Shall I book the colour for Caitlin Burke?	c a i t l i n is that what you've written	spell
        Your account name is Mohammed Al-Rashid. How can I help?	Can you confirm the spelling of the first name on your records, please?	spell
        OK, I've changed the surname. Anything else?	Changed to what? Give it to me in letters.	spell
        Your frame number is W B 3 0 0 7 1 K.	Did you say W V or W B? Go letter by letter.	spell|repeat
        I've corrected that to Deirdre. Is that all?	Would you spell it the way you've got it now, just to put my mind at rest?	spell
        The table is in the name of Macintyre.	how's macintyre written on your list	spell
        Lovely, that's Tuesday at four for Philippa.	Any chance you can spell that back? People always drop a P.	spell
        Shall I order the part for Ignatius Brzezinski?	Ha, I dare you to spell it.	spell
        I have a Mrs Hayley Poole here, is that you?	Depends, dear. How've they spelt Hayley?	spell
        That is booked for Yusuf Demir, Room 12 at 10 AM.	My surname, can I hear the letters how you have taken it down?	spell
        Good morning, Millfield Garage. How can I help?	Guten Tag, mein Auto springt nicht mehr an, könnte ich morgen vorbeikommen?	foreign
        What name is it, please?	Entschuldigung, ich habe Sie nicht verstanden, können wir das auf Deutsch machen?	foreign
        Which day would suit you?	am liebsten am donnerstag nachmittag wenn da noch was frei ist	foreign
        Harbour Hotel, good day. What can I do for you?	Hallo, ich wollte fragen, ob Sie fürs Wochenende noch ein Doppelzimmer haben.	foreign
        That is booked: Monday at 9. Is there anything else?	Nein, das war alles, vielen Dank und schönen Tag noch.	foreign|no
        Bella's Hair Studio, hello. What can I do for you?	Bonjour madame, je voudrais prendre rendez-vous pour une coupe, s'il vous plaît.	foreign
        How many people will be dining?	on sera quatre ou peut-être cinq je sais pas encore	foreign
        Would you like a single, a double or a suite?	Pardon, je ne comprends pas bien l'anglais. Vous parlez français ?	foreign
        First Union Bank, how may I help you?	Allô ? Oui, c'est pour ma carte bancaire, elle a été avalée par le distributeur.	foreign
        What is the patient's name, please?	C'est pour ma fille, elle s'appelle Manon Lefèvre.	foreign
        Thank you for calling City Hospital. How can I help you?	Buenos días, quisiera una cita con el doctor, me duele mucho la espalda.	foreign
        What is wrong with the car?	es que hace un ruido muy raro cuando freno	foreign
        Would you like to make a reservation?	No entiendo nada, señorita, ¿hay alguien ahí que hable español?	foreign|person
        What name is the reservation under, please?	A nombre de Rocío Peralta, la hice por internet.	foreign
        How many nights will you stay?	Tres noches nomás, del viernes al lunes.	foreign
        Trattoria Roma, good evening. How can I help?	Buonasera, avete un tavolo per due persone stasera alle otto?	foreign
        Which day will you arrive?	arriviamo il dodici con il treno delle sei	foreign
        Central Library, how can I help you?	Scusi, non parlo inglese. Volevo sapere se siete aperti domenica.	foreign
        Shall I book that for you?	Un attimo che chiedo a mio marito, lei parla italiano per caso?	foreign
        Which stylist would you like?	Qualquer um, desde que seja amanhã de manhã, pode ser?	foreign
        Good afternoon, how can I help?	Boa tarde, eu queria marcar uma consulta para a minha mãe.	foreign
        Can I take your account number?	desculpe não falo inglês só português	foreign
        Which car is it for?	É um Fiat Uno, dois mil e doze, está a perder óleo.	foreign
        Lakeside Restaurant, what can I do for you?	Goedemiddag, ik zou graag een tafeltje voor zes willen reserveren.	foreign
        What time would you like to come?	maakt mij niet zoveel uit als het maar na vijven is	foreign
        May I have the full name, first and last?	Dat is Marieke van der Velde, spreekt u misschien ook Nederlands?	foreign
        Is there anything else I can do for you?	Nee hoor, zo is het prima, bedankt en tot ziens!	foreign|no|bye
        Thank you for calling. What is it about?	Dzień dobry, chciałbym zapytać o wymianę opon na zimowe.	foreign
        Which doctor would you like to see, or what is it about?	dziecko ma gorączkę od wczoraj i bardzo kaszle	foreign
        What name shall I put down?	Przepraszam, nie mówię po angielsku. Czy ktoś mówi po polsku?	foreign|person
        What day are you thinking of?	Może być środa albo czwartek, tylko po południu.	foreign
        City Library, good morning.	Merhaba, kütüphane kartımı kaybettim, yenisini nasıl alabilirim?	foreign
        How can I help you today?	randevu almak istiyorum saç kesimi için	foreign
        Shall I book the room for you?	Kusura bakmayın, İngilizcem yok, Türkçe bilen biri var mı orada?	foreign|person
        How many guests?	İki yetişkin, bir de çocuk, cumartesi geleceğiz.	foreign
        Hello, Park Street Garage.	Bună ziua, aș vrea să programez mașina pentru revizie.	foreign
        What is the patient's date of birth?	nu înțeleg ce ziceți vorbiți românește	foreign
        Which day would suit you?	Vineri dimineață ar fi cel mai bine, dacă se poate.	foreign
        What's the name, please?	Mă numesc Ionuț Dragomir, am sunat și ieri.	foreign
        Good day, Harbour Hotel. How may I help?	zdravstvuyte, ya khotel by zabronirovat nomer na dvoikh	foreign
        On Thursday, Dr. Lee is free at 9 AM and 2 PM. Which would you like?	Izvinite, ya ne ponimayu po-angliyski, govorite medlenno, pozhaluysta.	foreign
        What can I do for you?	u menya karta ne rabotayet chto mne delat	foreign
        Who am I speaking to?	Eto Svetlana, ya vam uzhe zvonila utrom. Kto-nibud govorit po-russki?	foreign|person
        Thank you for calling City Hospital. How can I help you?	assalamu alaikum, ureed mawid ma'a al-doktor law samaht	foreign
        What time would you like?	bukra al sobh, as-sa'a ashra mumkin?	foreign
        Can you tell me your name?	Ana ismi Khaled, ma bahki inglizi, fi hada bihki arabi?	foreign
        Would you like to leave a message?	la shukran, ana bas biddi as'al an al-as'ar	foreign
        Golden Court Restaurant, good evening.	ni hao, wo xiang ding yi ge san ren de zhuozi	foreign
        What day will you be coming?	Mingtian wanshang qi dian, keyi ma?	foreign
        May I have your phone number?	duibuqi wo ting bu dong yingwen	foreign
        Good morning, Northern Bank.	Qingwen, you ren hui shuo zhongwen ma? Wo de ka diu le.	foreign
        Hello, how can I help you?	namaste, mujhe doctor se milna hai, pet mein bahut dard hai	foreign
        Which service does your car need?	gaadi ka AC kaam nahi kar raha hai, kab la sakta hoon?	foreign
        Shall I book it for Monday at 9 AM?	Aap Hindi mein baat kar sakte hain kya? Meri samajh mein nahi aaya.	foreign
        What name is it?	mera naam Suresh hai, subah bhi phone kiya tha	foreign
        Harbour Hotel, good day.	moshi moshi, ashita no heya wa aite imasu ka	foreign
        How many nights would you like?	Sumimasen, eigo ga wakarimasen. Nihongo o hanaseru kata wa imasu ka?	foreign|person
        Which day would you like the haircut?	kinyoubi no gogo ga ii desu	foreign
        Your name, please?	Tanaka to moushimasu, yoyaku o kakunin shitai n desu ga.	foreign
        Rose Nails and Hair, how can I help?	Chào chị, em muốn đặt lịch làm tóc chiều thứ bảy.	foreign
        What is it about?	xin loi toi khong noi duoc tieng anh	foreign
        Which doctor would you like to see?	Cho tôi hỏi, ở đó có ai nói tiếng Việt không?	foreign|person
        When would you like to come in?	ngay mai luc muoi gio sang duoc khong	foreign
        Good afternoon, Elm Road Library.	Hej, ursäkta, pratar ni svenska? Jag undrar över en bok jag har lånat.	foreign
        What can I do for you today?	kalimera, thelo na kleiso ena rantevou gia avrio	foreign
        Can I help you with anything else?	Dobryi den, vy rozmovlyayete ukrayinskoyu?	foreign
        Thank you for calling City Hospital. How can I help you?	Do you speak Spanish by any chance?	foreign
        What name is it, please?	Sorry, no English. Deutsch, please, Deutsch!	foreign
        Which day would suit you?	My mum doesn't understand you. Is there someone who speaks Polish?	foreign|person
        Good morning, First Union Bank.	is it possible to do this call in french	foreign
        How can I help?	I have here my grandmother, she only knows Cantonese. Can you do that?	foreign
        How many people is the table for?	English very bad. You have Portuguese?	foreign
        Shall I book that for Monday?	Could we carry on in Arabic? It would be far easier for me.	foreign
        What is the car's registration?	Habla español? No? Nobody?	foreign|person
        Harbour Hotel, what can I do for you?	What languages can you speak, apart from English?	foreign
        Would you like to hear the menu?	Not in English, I'd rather have it in Turkish if that's on offer.	foreign
        May I have your date of birth?	me no understand, italiano, italiano please	foreign
        Welcome to the library. What would you like to know?	Can you put me on to a colleague with some Urdu?	foreign|person
        Which doctor would you like to see?	You wouldn't happen to know Welsh, would you? I'd feel more at home.	foreign
        That is booked: Friday at 2. Is there anything else?	When my wife rings, can she talk to you in Romanian?	foreign
        What name is it, please?	Nguyen. N for November, G for golf, U, Y, E, N.	give
        And the surname?	p a p a d o p o u l o s	give
        May I have your full name?	First name Ciara, that's C-I-A-R-A, last name Dunne with two Ns and an E.	give
        What name is the reservation under, please?	I'll spell it for you: V, O, S, S.	give
        What is the registration number?	Echo Foxtrot six eight, Kilo Mike Juliet.	give
        Who is the account holder?	Jürgen Weiß, but you'd write it W-E-I-S-S in English.	give
        Could you give me your e-mail address?	m dot haddad, so H, A, double D, A, D, at example dot org	give
        And a telephone number?	oh seven seven double zero nine hundred one two three	give
        Shall I book the haircut for Erica Stone?	It's with a K, Erika.	give|no
        That is booked for Mr Thomson, Tuesday at 8.	There's a P missing, love. Thompson, T-H-O-M-P-S-O-N.	give
        I have you down as Sara Lyons. Is that right?	No, Sarah with an H.	no|give
        Your name is spelled C L A R K E, correct?	no e on the end	give|no
        So that's B, R, A, U, N?	Nearly. O instead of A U. Brown, like the colour.	give|no
        I have written M A C K E N Z I E. Is that right?	That's it, spot on.	yes
        The number I have is 555 0167. Is that correct?	Last digit's an eight, not a seven.	give|no
        Your table is at 7:30 on the terrace, under Kowalski.	Can you repeat that?	repeat
        On Monday we have 9, 11:30 and 4. Which would you like?	sorry what was that you broke up	repeat
        What name is the room for, please?	Pardon? I'm on a train, say again.	repeat
        The service will be 189 pounds, including parts. Shall I book it?	I missed the first half, could you run through it once more?	repeat
        Which stylist would you like, Chloé or Giuseppe?	You talk very fast, please. Again, slow.	repeat
        Do you have a library card with us?	Eh? Didn't understand a word, dear, what did you ask?	repeat
        What name is it for?	Put it under Giovanni Esposito.	give
        Where shall the taxi from the hotel take you?	to the champs elysees restaurant on queen street	give
        Is there anything else?	No, that's everything. Gracias, adiós!	no|bye
        Which dish would you like to order ahead?	The boeuf bourguignon for two and one paella, thanks.	give
        Shall I book the table for Friday at eight?	Oui oui, sounds perfect to me, book it.	yes
        How can I help you?	Does your chef do a proper Wiener schnitzel or is it just the Italian stuff?	other
        Which book are you looking for?	It's called Así habló Zaratustra, well, the English one of it, by Nietzsche.	give
        Where were you born, please?	In Reykjavik, but I grew up in Thessaloniki.	give
        Is there anything else I can do for you?	Do you lend out Spanish course books with the CDs?	other
        That is booked, Ms Lindqvist. Anything else?	nope ciao	bye|no
        What car do you drive?	A Škoda Octavia, the Polish-built van version, I mean the estate.	give
        How can I help you?	I'd like to talk to Señora Domínguez in accounts, please.	person
        Shall I put you down for the German evening class?	No, the French one's full of my friends, forget the German.	no|give
        What is the patient's name, please?	Is my son, he name Bogdan Ilie.	give
        Shall I book you for Wednesday at 10?	Yes yes, Wednesday very good for me.	yes
        Which day would suit you?	I am not working the Tuesday, so Tuesday please, in morning.	give
        Would you like us to wash the car too?	No need wash, only the oil make change.	no|give
        Is the table for indoors or outside?	outside if no rain, my wife she like the sun	give
        May I have your card number?	One moment please, I must to search it in my bag.	wait
        """#)
}
