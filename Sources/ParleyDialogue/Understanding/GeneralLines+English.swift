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
        """#)
}
