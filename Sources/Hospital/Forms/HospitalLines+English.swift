import ParleyAgent

/// What callers of a hospital want, one to a line: what they heard, what they said, what it means.
enum EnglishHospitalLines {
    static let all = CallerLine.lines(
        #"""
        Hello, City Hospital. How can I help you?	Hi there, um, my knee's been playing up since I came off the bike and I think somebody ought to have a look at it.	book
        Hello, City Hospital. How can I help you?	Good morning. My husband has a rash all up his arm and he won't ring himself, so here I am. Can you fit him in this week?	book
        Hello, City Hospital. How can I help you?	I'd like to see Dr Patel please, first thing Monday if that's possible.	book
        Hello, City Hospital. How can I help you?	Hello, I am new in city. I need doctor for my daughter, she cough four days already.	book
        Hello, City Hospital. How can I help you?	yeah hi can I get in with Garcia sometime Thursday afternoon it's my shoulder again	book
        Hello, City Hospital. How can I help you?	My GP says I've to have my heart looked at. Er, palpitations, he wrote. He told me to phone you people.	book
        Hello, City Hospital. How can I help you?	It's Walter Pym speaking. I wish to make an appointment with Dr Johnson for my annual check-up, at your convenience.	book
        Hello, City Hospital. How can I help you?	So there's this mole on my back and my girlfriend keeps nagging me to get it checked.	book
        Hello, City Hospital. How can I help you?	Could you squeeze me in tomorrow? I've done something awful to my back lifting the shopping.	book
        Hello, City Hospital. How can I help you?	I haven't been sleeping and I'm, um, I'm tired all the time. I suppose I should talk to a doctor.	book
        Hello, City Hospital. How can I help you?	Please, I want to come to Doctor Lee on the twelfth, morning time, my face is with red spots.	book
        Hello, City Hospital. How can I help you?	Mum's ninety and her ankles have swollen up something terrible. When can we bring her?	book|availability
        Hello, City Hospital. How can I help you?	Hi, I was told to come back in six weeks after my wrist came out of plaster, and that's, er, about now.	book
        Hello, City Hospital. How can I help you?	Put me down for Wednesday at ten with the bone doctor, would you, love?	book
        Hello, City Hospital. How can I help you?	Hello, this is Priya Raman. I need someone to look at my eczema, it's gone mad since the weekend.	book
        Hello, City Hospital. How can I help you?	I can't lift my arm over my head anymore. Who can see me, and soon?	book|doctor_info
        Hello, City Hospital. How can I help you?	um I'm eighteen now so I guess I ring myself. I've had a sore throat for like two weeks and I need, you know, a slot.	book
        Hello, City Hospital. How can I help you?	Does anybody have a gap on Friday after four? I only get off work then, and it's for a flu jab.	book|availability
        Hello, City Hospital. How can I help you?	We moved here in March and never signed up with a doctor. I'd like to get that first visit sorted for me, Tomasz Zielinski.	book
        Hello, City Hospital. How can I help you?	Every time I climb the stairs I've a tightness in my chest. It isn't an emergency, my nurse said, but I should be seen by Patel.	book
        Hello, City Hospital. How can I help you?	I've got the dentist the same morning I'm meant to see you lot, so I need mine shifted to the afternoon.	move
        Hello, City Hospital. How can I help you?	Hello, it's Gerald Moss. My appointment on Tuesday, could we make it Thursday instead?	move
        Hello, City Hospital. How can I help you?	They've changed my shifts. Can I come in later than half nine on the eighth?	move
        Hello, City Hospital. How can I help you?	APT 1042. I need another day for that one, please.	move
        Hello, City Hospital. How can I help you?	I am booked with Doctor Johnson but my neighbour says Lee is better for skin. Is possible to change?	move
        Hello, City Hospital. How can I help you?	My lift's fallen through for tomorrow, so unless you can see me next week instead I'm stuck.	move
        Hello, City Hospital. How can I help you?	Um, hi, so I totally double booked myself, I've an exam at two on Monday when I'm supposed to be at yours. Any chance of a different day?	move
        Hello, City Hospital. How can I help you?	Good afternoon. You were kind enough to give me the third of June, but we'll be at our son's in Leeds. Might I have the week after?	move
        Hello, City Hospital. How can I help you?	My boy's school trip is on that Wednesday, the one with Dr Garcia. Could he come a bit earlier in the week?	move
        Hello, City Hospital. How can I help you?	Can you put me back an hour? I'm down for eleven today and the trains are all over the place.	move
        Hello, City Hospital. How can I help you?	Sorry to be a nuisance. Nine o'clock is just too early with the buses, can I have something nearer lunchtime?	move
        Hello, City Hospital. How can I help you?	This is Ines Carvalho, I have appointment the fifteen but now I must travel. I like to come after I return, the twenty.	move
        Hello, City Hospital. How can I help you?	Is there any way to bring my appointment forward? The pain in my hip's a lot worse than when I booked.	move
        Hello, City Hospital. How can I help you?	i can't do friday anymore can we do it some other time my number is APT 1107	move
        Hello, City Hospital. How can I help you?	I'd rather see a woman for this, if it's all the same to you. I'm in with Dr Johnson on Monday at the minute.	move
        Hello, City Hospital. How can I help you?	We spoke last week, you booked my wife Edith for the Thursday. She's gone and broken her glasses, so could we push it to the following Monday?	move
        Hello, City Hospital. How can I help you?	Hi, swap my ten fifteen for a four o'clock, same day, if you've got one.	move
        Hello, City Hospital. How can I help you?	The letter says the twenty-ninth at eight in the morning. At my age? You'll have to find me something more civilised.	move
        Hello, City Hospital. How can I help you?	I won't be needing Monday after all, the rash has cleared up on its own.	cancel
        Hello, City Hospital. How can I help you?	Hello, Bernard Oakes. Please take me off the list for the ninth.	cancel
        Hello, City Hospital. How can I help you?	It's about my mother, Joyce Fenn. She passed away on Sunday, so she, er, she won't be coming to Dr Patel.	cancel
        Hello, City Hospital. How can I help you?	hey can you scrap APT 1019 please	cancel
        Hello, City Hospital. How can I help you?	I'm stuck in Spain with the flights, there's no way I'll make it to my appointment tomorrow.	cancel|move
        Hello, City Hospital. How can I help you?	I am sorry, I must to cancel, my baby came early. I have the time with Doctor Lee on Thursday.	cancel
        Hello, City Hospital. How can I help you?	My physio sorted my shoulder, so Dr Garcia can give that slot to someone who needs it.	cancel
        Hello, City Hospital. How can I help you?	Um, I'm kind of chickening out of the thing on Wednesday. I don't want to come any more.	cancel
        Hello, City Hospital. How can I help you?	We've decided to go private with the hip. You can strike us out on the twenty-second.	cancel
        Hello, City Hospital. How can I help you?	I shan't be attending this afternoon, I'm afraid. The name is Lockwood, Marjorie Lockwood.	cancel
        Hello, City Hospital. How can I help you?	There's two appointments in my name, I only want the one in July. Get rid of the other.	cancel
        Hello, City Hospital. How can I help you?	Got a text reminding me about half three on Friday. I'm not going to be there, just so you know.	cancel
        Hello, City Hospital. How can I help you?	I've come down with the flu so I'd better stay away from you today.	cancel|move
        Hello, City Hospital. How can I help you?	Yeah, it's Jamal Osei, I've got a job interview same time as the check-up, so just drop it and I'll ring again some other time.	cancel
        Hello, City Hospital. How can I help you?	My wife booked me in behind my back. There's nothing wrong with me. Take it out of the book, please, Donald Reeve.	cancel
        Hello, City Hospital. How can I help you?	Good day. I move back to Poland on Saturday, so my appointment in the next month, please delete.	cancel
        Hello, City Hospital. How can I help you?	Do I get charged if I don't turn up? Only I don't think I'm going to make it to my ten o'clock.	cancel|other
        Hello, City Hospital. How can I help you?	Cross me off for Johnson, would you? Tuesday, quarter to nine.	cancel
        Hello, City Hospital. How can I help you?	What have you got free on Thursday?	availability
        Hello, City Hospital. How can I help you?	I'm just asking at this point, I'm not booking anything, but how soon could Dr Garcia see somebody?	availability
        Hello, City Hospital. How can I help you?	Has Lee got anything at all before Christmas?	availability
        Hello, City Hospital. How can I help you?	Hello, when is possible to come to heart doctor? I work in nights, so only morning.	availability|book
        Hello, City Hospital. How can I help you?	How's next week looking with Dr Patel?	availability
        Hello, City Hospital. How can I help you?	um do you do anything after five like evenings or whatever?	availability|other
        Hello, City Hospital. How can I help you?	My daughter gets home from uni on the nineteenth. Are there slots around then with Johnson?	availability
        Hello, City Hospital. How can I help you?	Which mornings are still open at the skin clinic?	availability
        Hello, City Hospital. How can I help you?	What's the earliest you could fit someone in for a bad back?	availability|book
        Hello, City Hospital. How can I help you?	I'm trying to juggle work. Before I commit to anything could you run me through the free times on Monday and Tuesday?	availability
        Hello, City Hospital. How can I help you?	Is the two o'clock on Friday still going? I was offered it yesterday and dithered.	availability|book
        Hello, City Hospital. How can I help you?	Any cancellations today? I can be there in ten minutes.	availability|book
        Hello, City Hospital. How can I help you?	Are you full up this week, or is there a chance?	availability
        Hello, City Hospital. How can I help you?	I have only Wednesday free because of my course. Doctor Garcia, he has time in Wednesday?	availability
        Hello, City Hospital. How can I help you?	We're coming down from the north for this, so it would have to be around midday. What days could Dr Lee do?	availability
        Hello, City Hospital. How can I help you?	Tell me, is the waiting list for the heart man as bad as they say? When would be the first opening?	availability
        Hello, City Hospital. How can I help you?	Do you have weekend slots at all? Saturday would suit me best.	availability|other
        Hello, City Hospital. How can I help you?	The dog's eaten my appointment card, I'm not joking. Raymond Tully. When is it I'm coming in?	own_appointments
        Hello, City Hospital. How can I help you?	Am I with you this week or next? I can't for the life of me remember.	own_appointments
        Hello, City Hospital. How can I help you?	Hi, it's Zoe Adeyemi, just checking I'm still on for tomorrow.	own_appointments
        Hello, City Hospital. How can I help you?	My father, he is Mehmet Yilmaz, he thinks he has a visit at your hospital but he don't know which day.	own_appointments
        Hello, City Hospital. How can I help you?	Could you confirm what time I'm expected on the fourteenth?	own_appointments
        Hello, City Hospital. How can I help you?	I got a text saying don't forget your appointment, but it didn't say who with.	own_appointments
        Hello, City Hospital. How can I help you?	I booked online last night and never got an email. Did it go through? Name's Callum Reid.	own_appointments
        Hello, City Hospital. How can I help you?	What's APT 1055 for? I found it scribbled on the calendar and it's not my writing.	own_appointments
        Hello, City Hospital. How can I help you?	Is it Garcia or Johnson I'm seeing on Monday?	own_appointments
        Hello, City Hospital. How can I help you?	Hello dear. I've got it down as Tuesday, my daughter says Wednesday. Could you settle it for us? It's Mrs Winifred Hale.	own_appointments
        Hello, City Hospital. How can I help you?	so like did my mum make me an appointment or not, I'm Lewis Grant	own_appointments
        Hello, City Hospital. How can I help you?	How many more visits have I got with Dr Lee? I've rather lost track.	own_appointments
        Hello, City Hospital. How can I help you?	I need to tell my boss when I'm off. Can you read me out everything I've got coming up?	own_appointments
        Hello, City Hospital. How can I help you?	When am I due back about my heart? They said three months, but nobody wrote anything down.	own_appointments|book
        Hello, City Hospital. How can I help you?	Excuse me, I am Li Na Chen. I want to know if my appointment is in morning or in the afternoon.	own_appointments
        Hello, City Hospital. How can I help you?	My phone died and took my diary with it. I believe I'm seeing somebody there on the sixth.	own_appointments
        Hello, City Hospital. How can I help you?	Just ringing to see if my brother's actually booked himself in like he promised. Owen Pritchard.	own_appointments
        Hello, City Hospital. How can I help you?	What do I have standing with you in March?	own_appointments
        Hello, City Hospital. How can I help you?	Who's the best person to see about a bunion?	doctor_info
        Hello, City Hospital. How can I help you?	Does Dr Johnson work Fridays?	doctor_info
        Hello, City Hospital. How can I help you?	I've got funny patches on my scalp. Is that a skin thing, or do I go to the ordinary doctor?	doctor_info
        Hello, City Hospital. How can I help you?	Hello, what doctors do you have there?	doctor_info
        Hello, City Hospital. How can I help you?	Is Dr Garcia the one who does hips?	doctor_info
        Hello, City Hospital. How can I help you?	Is there a lady doctor there? My mother will not go to a man.	doctor_info
        Hello, City Hospital. How can I help you?	My son's fallen off a trampoline and his elbow's huge. Which of your doctors looks after that?	doctor_info|book
        Hello, City Hospital. How can I help you?	When's Patel in? I heard he's only there certain days.	doctor_info
        Hello, City Hospital. How can I help you?	I don't know who I need, to be honest. It's this dizzy feeling when I stand up.	doctor_info|book
        Hello, City Hospital. How can I help you?	Can you tell me, please, this Doctor Lee, he is for children also?	doctor_info
        Hello, City Hospital. How can I help you?	Is old Dr Johnson still practising? He treated me back in the eighties.	doctor_info
        Hello, City Hospital. How can I help you?	What hours does the bone specialist keep on Thursdays?	doctor_info
        Hello, City Hospital. How can I help you?	um what kind of doctor is Dr Patel, my GP just wrote the name on a sticky note	doctor_info
        Hello, City Hospital. How can I help you?	My heart skips now and then. Would that be somebody special or just a general doctor?	doctor_info
        Hello, City Hospital. How can I help you?	Do any of your doctors speak Portuguese?	doctor_info|other
        Hello, City Hospital. How can I help you?	Have you got someone for acne? It's for my teenager.	doctor_info|book
        Hello, City Hospital. How can I help you?	Which phone number have you got for me? I never get your texts.	own_data
        Hello, City Hospital. How can I help you?	Hi, can you check if my insurance is still the old one in your system? It's Farah Siddiqui.	own_data
        Hello, City Hospital. How can I help you?	I think you've my birthday wrong. What does it say on your screen?	own_data
        Hello, City Hospital. How can I help you?	It's Alan Whitcombe. Do you have my mobile or my landline down?	own_data
        Hello, City Hospital. How can I help you?	I changed health insurance in January and want to know whether you noticed.	own_data
        Hello, City Hospital. How can I help you?	What information do you keep about me there?	own_data
        Hello, City Hospital. How can I help you?	Someone rang my ex's phone about my results. What number's on my file, please?	own_data
        Hello, City Hospital. How can I help you?	Hello, I am Dmitri Volkov. My date of birth, how you have written it? In my country we put day first.	own_data
        Hello, City Hospital. How can I help you?	The pharmacy says my details don't match yours. Could you read me back what you've got?	own_data
        Hello, City Hospital. How can I help you?	um is my mum's number still on my record cos I want mine on there	own_data
        Hello, City Hospital. How can I help you?	Could you tell me which insurer I'm registered under? The name is Agnes Thorpe, born second of April 1941.	own_data
        Hello, City Hospital. How can I help you?	Am I still under my maiden name on your system? Lucy Barnes, that was.	own_data
        Hello, City Hospital. How can I help you?	Did my daughter update my telephone number when she was in? I moved to sheltered housing.	own_data
        Hello, City Hospital. How can I help you?	What've you got down as my insurance number? I need it for a form.	own_data
        Hello, City Hospital. How can I help you?	Just want to make sure you've got the right date of birth for my little one, Noah Fielding, eleventh of May 2019.	own_data
        What would you like to change about your appointment?	The doctor. I don't mind about the time.	give|move
        On Friday I have 8:00, 8:20 and 8:40. Which would you like?	None of those really work. Have you anything on the Wednesday?	no|availability
        Your appointment is booked. What else can I do for you?	While I'm on, when's my mother's scan? Olive Tanner.	own_appointments
        Your appointment is on the fifth at 8:10. Is there anything else?	Ten past eight! No, that won't do, can it be later?	move
        You are booked for 10:40. Is there anything else?	Actually yes, my wife wants one too, back to back with mine if you can.	book|yes
        The appointment with Dr Lee is cancelled. Anything else?	And the check-up in May, you can forget about that one.	cancel
        I have cancelled it for you. Can I do anything else?	Hm, maybe I should see somebody about my cough instead.	book
        When would you like to see the skin doctor?	What days does Dr Lee work, first of all?	doctor_info
        There is Tuesday at 9:00. Shall I book it?	What else is there that day?	availability
        Then it is Friday at 14:00. Anything else?	Do you have my new phone number, by the way?	own_data
        Which doctor do you want to see?	Well, who is there?	doctor_info
        On the seventh I have 9:00 and 10:00. Which would you like?	Before that, haven't I already got something with you on that day?	own_appointments
        Your next appointment is on Monday at 10:00. Is there something else?	Please to look which insurance you have for me, I think it's old one.	own_data
        Your next appointment is on the third of March at 11:00.	I can't make that any more. My son's wedding.	cancel|move
        What is it about?	um for the mole thing but can I ask, is it Dr Lee that cuts them off	give|doctor_info
        You are down for the sixth. Is there anything more?	How about the week after, in case my plans fall through, what's open then?	availability
        Shall I book the 11:30?	You know what, forget booking, just tell me what's already in there for Samuel Ortega.	own_appointments|no
        You are booked for Monday at 10:00 with Dr Garcia.	Oh blast, Monday's the bank holiday. Put it on Tuesday.	move|give
        All done. Was there anything else?	Yeah, so, my sister's down for Thursday and she's got Covid, so she's out. Melissa Quaye.	cancel
        Dr Johnson will see you on Tuesday at 8:50. Anything else?	I also need my ears syringed at some point.	book|give
        Thank you for calling City Hospital. How can I help you?	I need to come in Thursday, my ear's been blocked since the flight home.	book
        Thank you for calling City Hospital. How can I help you?	I have a rash, can someone look at it?	book
        City Hospital, good morning. What can I do for you?	Hello, so we were on holiday in Greece and my son stepped on something in the water, and now two weeks later his foot is still hot and red. I want a doctor to see him.	book
        Thank you for calling City Hospital. How may I help you today?	I'd like an appointment with Dr. Lee please. It's for my mother.	book
        Hello, this is City Hospital. How can I help you?	um I want to make a point mint with doctor Garcia for the Friday	book
        Thank you for calling City Hospital. How can I help you?	good morning I need to be seen I have been dizzy since Sunday	book
        Thank you for calling City Hospital. How can I help you?	Good afternoon. I take care of Mr Arthur Bell at Rose Court, and the night staff noticed his breathing is a bit laboured when he lies down. We'd like him seen this week if possible.	book
        City Hospital, good morning. What can I do for you?	My daughter has to have a medical for her sports club. Nothing wrong with her, it's just a form. Can you give us a time?	book
        Thank you for calling City Hospital. How may I help you today?	Book me in with Patel, whenever he can.	book
        Hello, this is City Hospital. How can I help you?	Hi, I'm calling because, well, my wife says I snore so bad I stop breathing, and she read something about the heart, so, yeah, she wants me to see the heart doctor.	book
        Thank you for calling City Hospital. How can I help you?	I was with you on Monday and Dr. Johnson told me I come back in two weeks for control. So I need a time for this.	book
        Thank you for calling City Hospital. How can I help you?	I'd love to get my blood pressure checked sometime, no rush at all.	book
        City Hospital, good morning. What can I do for you?	It's Naomi Fletcher, I need a new appointment. I missed the last one, I'm ever so sorry.	book
        Thank you for calling City Hospital. How may I help you today?	Can I come in on Tuesday? I twisted my ankle and it's not going down.	book|availability
        Hello, this is City Hospital. How can I help you?	hello please doctor for baby she have red skin under the arm and she scratch all the night	book
        Thank you for calling City Hospital. How can I help you?	You cancelled me last month because the doctor was ill and nobody rang back. I still need to see someone about my hip.	book
        Thank you for calling City Hospital. How can I help you?	I've got this thing on my neck, it's probably nothing, but my mum had one and hers wasn't nothing. So I thought I'd better get it seen.	book
        City Hospital, good morning. What can I do for you?	Would it be possible to arrange a visit to Dr. Garcia for my father? He fell in the garden.	book
        Thank you for calling City Hospital. How may I help you today?	I want to see a doctor.	book
        Hello, this is City Hospital. How can I help you?	yeah I need to get an appointment for like a physical for college	book
        Thank you for calling City Hospital. How can I help you?	Dr Johnson on the first of December, please, early, before work.	book
        Thank you for calling City Hospital. How can I help you?	My prescription's about to run out and the pharmacist says the doctor has to see me before he'll do another. So I suppose I need to come in.	book
        City Hospital, good morning. What can I do for you?	I don't want to make a fuss, but I've had this pain under my ribs for a month now and my neighbour said ring the hospital, so I'm ringing.	book
        Thank you for calling City Hospital. How may I help you today?	Can somebody take these stitches out? They've been in for ten days.	book
        Hello, this is City Hospital. How can I help you?	Hi there, two appointments please, one for me and one for my husband, same day if it can be done. We both need our hearts checked.	book
        Thank you for calling City Hospital. How can I help you?	Is for my wife, she is pregnant and has the itching on the hands. She doesn't speak English so I call. She must see skin doctor.	book
        Thank you for calling City Hospital. How can I help you?	I want to get in as soon as possible, my back's gone again.	book
        City Hospital, good morning. What can I do for you?	I'd like to be examined by the orthopedic surgeon, I believe a Dr. Garcia. My insurance sent me.	book
        Thank you for calling City Hospital. How may I help you today?	I was in an accident, only a small one, the other car just bumped us at the lights, but now my neck is stiff and the lawyer says get it looked at.	book
        Hello, this is City Hospital. How can I help you?	Mummy's not well so I'm phoning, I'm twelve. She wants to see Dr Johnson on Monday.	book
        Thank you for calling City Hospital. How can I help you?	Reserve for me please the Wednesday, afternoon, with doctor Patel. I am Kenji Mori.	book
        Thank you for calling City Hospital. How can I help you?	My GP faxed you a referral last week. I'm supposed to ring and fix a date for it.	book
        City Hospital, good morning. What can I do for you?	i need a doctor's a pointment for my grandma she can't hear you so i'm doing it	book
        Thank you for calling City Hospital. How may I help you today?	I've been putting this off for about a year. I've got, um, a lump. I'd like to see somebody.	book
        Hello, this is City Hospital. How can I help you?	Sign me up with whoever does feet, mine are killing me.	book
        Thank you for calling City Hospital. How can I help you?	I've never been to your place before. I have a tooth, no wait, not a tooth, it's my jaw, it clicks. I guess I need a first appointment.	book
        Is there anything else?	Yes, one more thing, my wife needs an appointment.	book|yes
        Is there anything else?	Yes, my son too, he's got the same thing. Can he come right after me?	book|yes
        Is there anything else I can do for you?	Oh yes, while I have you, I should get my heart checked as well.	book|yes
        Can I help you with anything else?	And one for my sister please, Leila Haddad, same doctor.	book
        Dr. Lee specializes in skin problems. Can I help you with anything else?	Then I'll take an appointment with her.	book|yes
        Yes, Dr. Garcia works on Fridays. Is there anything else?	Well then put me down for this Friday.	book|yes
        Yes, we accept Aetna. Can I do anything else for you?	Great, then I'd like to see Dr. Patel.	book|yes
        Yes, we accept Aetna.	Oh good. So, it's about my knee, I can hardly walk on it.	book
        The parking garage is on Oak Street and costs two dollars an hour. Is there anything else?	No, well, actually I haven't got an appointment yet, I'd better have one.	book|no
        You have no appointment with us at the moment, Mr. Dunn.	I haven't? Then I need one, I was sure I had something for my shoulder.	book
        You have no upcoming appointments. Is there anything else I can do?	Can you make me one then?	book|yes
        Your appointment on Friday is cancelled. Is there anything else?	I'll need a new one in the spring, though, with the same doctor.	book
        I have cancelled your appointment with Dr. Lee. Is there anything else?	Yeah can I get one with Dr Johnson instead like for a cold	book|yes
        For joint pain, Dr. Garcia is the right doctor.	Okay, so I want to go to him.	book
        Dr. Johnson works from Monday to Thursday.	Thursday then. I'd like to come on Thursday.	book|give
        We are open from eight to six. Is there anything else?	Right, I'll come Monday then, at eight, it's about my asthma.	book
        Your phone number on file ends in 7 7 1. Anything else?	That's the right one. And I need to see the heart doctor again.	book
        I have booked Dr. Lee on Friday, November 27th at 2 PM, for Ada Novak. Is there anything else?	Yes, the same again for my other daughter, Eva Novak.	book|yes
        I have booked Dr. Patel on Monday, November 30th at 10 AM, for Luis Ortiz. Is there anything else?	He needs also one follow-up in January, the doctor said it.	book
        Your appointment is on Tuesday at 9 AM with Dr. Johnson. Is there anything else?	That's for my cough. I need another one for my knee.	book
        A first visit usually takes thirty minutes.	Fine, that I can manage in my lunch break. Make me an appointment please.	book
        I am sorry, I cannot give medical advice. Would you like to see a doctor?	If you can't tell me then yes, I'd better come and see one.	book|yes
        Which of our doctors would you like to know about?	Oh, it doesn't matter now, I'd just like to come in, with anyone.	book
        Dr. Patel is free on Tuesday and Wednesday next week.	Right, I'd like Wednesday for my husband, Karel Dvorak.	book|give
        Thank you for calling City Hospital. How can I help you?	Hello, Tuesday's appointment, can we make it Thursday instead?	move
        City Hospital, good morning. What can I do for you?	I'm booked with you tomorrow at nine and I've just found out the school's closed, so I'll have the kids. Is there any way I could come another day?	move
        Thank you for calling City Hospital. How may I help you today?	We'd rather come next week, it's about my dad's appointment with Dr Garcia.	move
        Hello, this is City Hospital. How can I help you?	I need to reschedule.	move
        Thank you for calling City Hospital. How can I help you?	Hi, something came up at work, I need to push my appointment back a few days.	move
        Thank you for calling City Hospital. How can I help you?	I have an appointment on the twenty-fourth but I can only come on the twenty-fifth.	move
        City Hospital, good morning. What can I do for you?	Good morning, I am Olena Shevchenko. My time with Doctor Lee, I want put it on other day, please.	move
        Thank you for calling City Hospital. How may I help you today?	Thursday doesn't suit me any more. Have you got something the week after instead?	move|availability
        Hello, this is City Hospital. How can I help you?	can you move me from the two o'clock to the nine o'clock on Tuesday	move
        Thank you for calling City Hospital. How can I help you?	My mother's carer can't bring her on Friday, so it will have to be a day when I'm off, that's Monday or Tuesday.	move
        Thank you for calling City Hospital. How can I help you?	Can I come in sooner? I'm down for January and I really don't think I can wait that long.	move
        City Hospital, good morning. What can I do for you?	I'd like to change my appointment.	move
        Thank you for calling City Hospital. How may I help you today?	um hi I'm running really late for my ten o'clock, can you still take me later today	move
        Hello, this is City Hospital. How can I help you?	I've got an appointment with Dr Patel but I want it with Dr Johnson. Same day's fine.	move
        Thank you for calling City Hospital. How can I help you?	The thing is, my husband's just gone into hospital himself, a different one, and I'm back and forth all week. So my own appointment on Wednesday would have to wait till he's home.	move
        Thank you for calling City Hospital. How can I help you?	Is it too late to change my time? I'm coming in this afternoon.	move
        City Hospital, good morning. What can I do for you?	Hello, this is Erik Lindqvist. I should come on Monday but my flight is delayed until Tuesday. Can I have Wednesday?	move
        Thank you for calling City Hospital. How may I help you today?	You've put me on a Friday and I told the girl I can't do Fridays, I go to the mosque. It needs to be another day.	move
        Hello, this is City Hospital. How can I help you?	Instead of the thirtieth, could my little girl come on the first? She has a recital.	move
        Thank you for calling City Hospital. How can I help you?	i got a reminder for tomorrow but i thought it was next week can it be next week	move
        Thank you for calling City Hospital. How can I help you?	I want to posts pone my appointment.	move
        City Hospital, good morning. What can I do for you?	Dr. Lee wanted to see me in December, but then I'm on my honeymoon. Could we do it before?	move
        Thank you for calling City Hospital. How may I help you today?	My boy has fever today so we don't come at eleven. Maybe Friday he is better, can you write us for Friday?	move
        Hello, this is City Hospital. How can I help you?	I look after Mrs Edna Moore. Her appointment clashes with the nurse coming for her leg, so we were hoping for the afternoon of that day rather than the morning.	move
        Thank you for calling City Hospital. How can I help you?	Any chance you could shift me half an hour later on Monday?	move
        Thank you for calling City Hospital. How can I help you?	I don't want to cancel, I just can't do that day.	move
        City Hospital, good morning. What can I do for you?	My appointment with doctor Garcia, it is possible one week later?	move
        I have booked Dr. Lee on Friday, November 27th at 2 PM, for Ada Novak. Is there anything else?	Hmm, can we make it Thursday instead?	move
        I have booked Dr. Lee on Friday, November 27th at 2 PM, for Ada Novak. Is there anything else?	Oh no wait, Friday she has swimming. It has to be a different day.	move
        I have booked Dr. Patel on Tuesday, November 24th at 9 AM, for Sam Porter. Is there anything else?	Actually the two o'clock would be better after all.	move
        I have booked Dr. Johnson on Monday, November 30th at 8 AM, for Gina Russo. Is there anything else?	My husband's just shouting that he's got the car on Monday. Could it be Tuesday?	move
        I have booked Dr. Garcia on Wednesday, December 2nd at 3 PM, for Tim Oduya. Is there anything else?	Sorry, can you change that to the morning?	move
        You are booked with Dr. Garcia on Thursday at 11 AM.	Thursday? I said Tuesday. Change it please.	move
        Your appointment is on Thursday, November 26th at 10 AM with Dr. Lee.	That's Thanksgiving! I can't do that, it'll have to be the week after.	move
        Your appointment is on Wednesday at 4 PM with Dr. Patel. Is there anything else?	Four is late for me, I don't like to drive in the dark. Have you something earlier for me?	move|availability
        You have one appointment, on December 3rd at 9 AM with Dr. Johnson.	Right, that's the one. I'd like to have it on the tenth.	move
        You have two appointments, on Monday with Dr. Lee and on Friday with Dr. Garcia. Is there anything else?	Can I put them both on the same day?	move
        Your appointment is on Tuesday at 2 PM. Is there anything else?	Yes, I can't get there by two. Is there something after four?	move|yes|availability
        I have moved your appointment to Friday at 9 AM. Is there anything else?	Oh, sorry, I've changed my mind, put it back to where it was.	move
        I have moved your appointment to Monday at 1 PM. Is there anything else?	Now do the same for my wife please, she's coming with me.	move
        All done. Is there anything else?	Yes, the other appointment, the one in January, could that be a bit earlier?	move|yes
        Is there anything else?	My brother has to change his day too.	move
        The shuttle bus stops running at 3 PM.	Oh dear. Then I'd better come in the morning instead, can you change my four o'clock?	move
        Dr. Garcia is not in on Friday mornings.	But I'm booked for Friday morning! You'd better give me another day.	move
        Shall I cancel your appointment on Thursday?	No, don't cancel it, I'd rather just come another day.	move|no
        Shall I cancel the appointment on November 24th for Paulo Reis?	Could I shift it rather than cancel?	move|no
        Your appointment with Dr. Lee is on Monday at 8 AM.	And if I wanted the Tuesday?	move|availability
        Is there anything else I can do for you?	Yes, I've got a lift on the ninth but not on the eighth, so can my appointment go a day later?	move|yes
        Dr. Johnson sees patients on Tuesday and Thursday afternoons too.	Then I'd like to swap my morning for one of those afternoons.	move
        Your appointment takes about one hour.	A whole hour? Then I can't do it in my lunch break, I'll have to come at five.	move
        Thank you for calling City Hospital. How may I help you today?	Thursday doesn't suit me any more, scrap it.	cancel
        Hello, this is City Hospital. How can I help you?	He can't make it.	cancel
        Thank you for calling City Hospital. How can I help you?	Hello, my son has an appointment on Monday with Dr Lee, but he's fine now, so we don't need it.	cancel
        Thank you for calling City Hospital. How can I help you?	I want to cancel.	cancel
        City Hospital, good morning. What can I do for you?	Hi, it's about tomorrow. I'm not coming.	cancel
        Thank you for calling City Hospital. How may I help you today?	I have appointment, I don't want it no more.	cancel
        Hello, this is City Hospital. How can I help you?	So I made this appointment in the summer because of my toe, and then the toe sort of sorted itself out, and I completely forgot about it until your text came. You can give it to someone else.	cancel
        Thank you for calling City Hospital. How can I help you?	Could you take Gordon Miles off the schedule for the second of December? He's in the hospice now.	cancel
        Thank you for calling City Hospital. How can I help you?	um yeah I gotta can sell my appointment	cancel
        City Hospital, good morning. What can I do for you?	Please cancel everything you have for me. I am changing to the clinic near my house.	cancel
        Thank you for calling City Hospital. How may I help you today?	I found another doctor who can see me today, so I don't need yours on Friday.	cancel
        Hello, this is City Hospital. How can I help you?	My mother doesn't wish to go through with the operation, so there's no point in her seeing Dr Garcia.	cancel
        Thank you for calling City Hospital. How can I help you?	I can't come on Tuesday and I don't know yet when I can, so just take it out and I'll phone.	cancel
        Thank you for calling City Hospital. How can I help you?	I'm calling for my boss, Ms Hartley. She won't be able to attend on the twenty-fifth.	cancel
        City Hospital, good morning. What can I do for you?	Appointment number APT 1033, please withdraw.	cancel
        Thank you for calling City Hospital. How may I help you today?	We're not going to need the follow up with Dr Johnson.	cancel
        Hello, this is City Hospital. How can I help you?	i think i booked twice by mistake can you delete one of them	cancel
        Thank you for calling City Hospital. How can I help you?	I've lost my insurance so I can't afford to come in next week, I'm sorry.	cancel
        Thank you for calling City Hospital. How can I help you?	The babysitter let me down, so I'm afraid today's off.	cancel|move
        City Hospital, good morning. What can I do for you?	I'm a carer and the lady I'm with had an appointment with you at three, but she's refusing to get in the taxi. We'll have to leave it.	cancel
        Thank you for calling City Hospital. How may I help you today?	Please tell Dr. Patel that I do not come on Wednesday.	cancel
        I have booked Dr. Lee on Friday, November 27th at 2 PM, for Ada Novak. Is there anything else?	Oh, she says she doesn't want to go. Forget it, take it out again.	cancel
        I have booked Dr. Johnson on Monday at 9 AM, for Vikram Rao. Is there anything else?	Yes, the old one, on Tuesday, you can cancel that now.	cancel|yes
        Your appointment is on Thursday, November 26th at 10 AM with Dr. Lee.	Yeah, that one, I don't need it.	cancel
        Your appointment is on Tuesday, November 24th at 9 AM with Dr. Garcia. Is there anything else?	I won't be able to be there.	cancel|move
        You have two appointments, on Monday with Dr. Patel and on Thursday with Dr. Johnson.	The Thursday one can go.	cancel
        You have one appointment, on December 3rd with Dr. Lee for Nina Petrova. Is there anything else?	Nina's moved to Boston, so that's not needed.	cancel
        I have moved your appointment to Monday at 1 PM. Is there anything else?	And drop my husband's on the Wednesday, would you? He's working.	cancel
        The visit costs ninety dollars without insurance.	Ninety? Oh no, then cancel me please, I can't pay that.	cancel
        I am sorry, Dr. Lee has no other free time this month. Shall I look at the next month?	No, then just cancel the whole thing.	cancel|no
        Is there anything else I can do for you?	I also have something in December, I think, and I won't be in the country. So you can take that one off.	cancel
        Can I help you with anything else?	Yes, my sister can't make hers either.	cancel|yes
        What would you like to change about your appointment?	I don't want to change it, I want to be rid of it.	cancel
        Dr. Garcia does not work on that day any more, so we would have to find another day.	In that case never mind, cancel it.	cancel
        When would you like to come instead?	You know what, I won't come at all, just delete it.	cancel
        Hello, this is City Hospital. How can I help you?	Do you have anything on Thursday for me?	availability|book
        Thank you for calling City Hospital. How can I help you?	Is Dr Lee free on Friday?	availability
        Thank you for calling City Hospital. How can I help you?	When could Dr. Garcia see me?	availability|book
        City Hospital, good morning. What can I do for you?	Is there anything left this week?	availability
        Thank you for calling City Hospital. How may I help you today?	When's the next free appointment with the skin doctor?	availability|book
        Hello, this is City Hospital. How can I help you?	What times do you have on Monday morning?	availability
        Thank you for calling City Hospital. How can I help you?	Hi, I'm trying to plan around my chemo, so I'm only asking, which days has Dr Johnson got room?	availability
        Thank you for calling City Hospital. How can I help you?	um has doctor Patel got any thing tomorrow	availability|book
        City Hospital, good morning. What can I do for you?	Hello, my mother lives two hours from here and I'd have to take a day off to drive her. So I'd like to know first what days would even be possible with Dr. Patel.	availability
        Thank you for calling City Hospital. How may I help you today?	You have free time in the Saturday?	availability|other
        Hello, this is City Hospital. How can I help you?	Would there be an opening for a child before the holidays?	availability|book
        Thank you for calling City Hospital. How can I help you?	Have you anything later than four in the afternoon, any day, for Garcia?	availability
        Thank you for calling City Hospital. How can I help you?	How long would I have to wait for an appointment with the heart doctor?	availability
        City Hospital, good morning. What can I do for you?	could someone see me today or is it all booked up	availability|book
        Thank you for calling City Hospital. How may I help you today?	Is the ninth free?	availability
        Hello, this is City Hospital. How can I help you?	My daughter and I would like to come together. Are there ever two times next to each other?	availability
        Thank you for calling City Hospital. How can I help you?	I don't have my diary with me, I just want to know what Wednesday looks like for Dr. Lee.	availability
        Thank you for calling City Hospital. How can I help you?	Which of your doctors has the first free time? I don't mind who.	availability
        City Hospital, good morning. What can I do for you?	Please, the doctor for bones, when is he free in December?	availability
        Thank you for calling City Hospital. How may I help you today?	Somebody told me you're booked out till February. Is that so?	availability
        Hello, this is City Hospital. How can I help you?	Good morning dear. I can only come when the community bus runs, that's Tuesdays. What Tuesdays have you got?	availability|book
        Thank you for calling City Hospital. How can I help you?	Anything going on Monday?	availability|book
        Thank you for calling City Hospital. How can I help you?	I'm just comparing a few hospitals. When's the soonest you could do a check-up?	availability
        On Thursday Dr. Lee is free at 9 AM and 2 PM. Which time would you like?	Is there nothing on Friday?	availability
        Dr. Patel is free on Tuesday, November 24th at 9 AM and 2 PM. Which time would you like?	What about Wednesday, has he got anything then?	availability|give
        Dr. Patel is free on Tuesday, November 24th at 9 AM and 2 PM. Which time would you like?	And with another doctor, would there be something sooner?	availability
        Dr. Johnson is free on Monday at 8 AM. Shall I book that?	Is that the only one you've got?	availability
        I am sorry, there is nothing free on Friday.	And the Friday after?	availability|give
        I am sorry, Dr. Garcia has no free time this week. Shall I look at next week?	Does anyone else have something this week?	availability
        Which day would you like to come?	What days are free?	availability
        Which day would you like to come?	Well, what have you got? I'm pretty flexible.	availability|give
        Which day would you like to come?	When's the earliest?	availability|give
        What time would suit you on Monday?	Depends. What's open?	availability
        Shall I book Dr. Lee on Monday, November 30th at 9 AM for Ada Novak?	Hmm, is there something in the afternoon that day?	availability|no
        Shall I book Dr. Garcia on Friday at 8 AM for you?	Before I say yes, is there a later one?	availability
        Yes, Dr. Lee works on Fridays. Is there anything else?	And is she free this Friday?	availability
        Yes, Dr. Johnson works on Wednesdays.	So what times has he got left for this Wednesday?	availability
        Dr. Patel treats heart problems.	And when would he have time?	availability|book
        For a rash, you should see Dr. Lee. Is there anything else?	How soon could she see somebody?	availability
        Your appointment is on Thursday at 10 AM. Is there anything else?	Just out of interest, was there anything free earlier in the week?	availability
        I have cancelled your appointment on Tuesday. Is there anything else?	When's the next one I could have, roughly? I won't take it yet.	availability
        The hospital is open until six. Is there anything else?	And are there any free times after five with anybody?	availability
        Which day would you like to move it to?	What does Dr Garcia have the week after?	availability|give
        When would you like to come instead?	I don't know, um, which times are there?	availability
        All done. Is there anything else?	Could you tell me if there'd be a place for my husband on the same day? I'd need to ask him first.	availability
        City Hospital, good morning. What can I do for you?	Am I down for Thursday?	own_appointments
        Thank you for calling City Hospital. How may I help you today?	I wrote my appointment down somewhere and can't find it, what was it?	own_appointments
        Hello, this is City Hospital. How can I help you?	I wanted to check something about my appointment.	own_appointments
        Thank you for calling City Hospital. How can I help you?	Hello, when is my next appointment please?	own_appointments
        Thank you for calling City Hospital. How can I help you?	What time am I seeing Dr. Lee on Friday?	own_appointments
        City Hospital, good morning. What can I do for you?	Have I got anything with you in the next few weeks?	own_appointments
        Thank you for calling City Hospital. How may I help you today?	hi um my mom said she booked me something for Thursday is that right	own_appointments
        Hello, this is City Hospital. How can I help you?	I manage the diary for my father-in-law and he gets so many letters. Can you tell me what he's got coming up with you? Henry Blackwood.	own_appointments
        Thank you for calling City Hospital. How can I help you?	Please, I don't know when I must come. They told me on the phone but I did not understand.	own_appointments
        Thank you for calling City Hospital. How can I help you?	I'm standing in your lobby and the lady says there's nothing under my name at ten. Could you look? It's Brenda Kosta.	own_appointments
        City Hospital, good morning. What can I do for you?	Did you book me with Dr Patel or somebody else?	own_appointments
        Thank you for calling City Hospital. How may I help you today?	I think my appointment is tomorrow but it might have been today, and if it was today I'm in trouble.	own_appointments
        Hello, this is City Hospital. How can I help you?	Is my appointment still on, with this snow?	own_appointments
        Thank you for calling City Hospital. How can I help you?	It's in regards to my a point meant on Monday, I just want to confirm it.	own_appointments
        Thank you for calling City Hospital. How can I help you?	I had a call from you but I was in the bath. I think it was about my appointment.	own_appointments|other
        City Hospital, good morning. What can I do for you?	My wife has a visit next week, I have to take free at work, so I need to know the hour.	own_appointments
        Thank you for calling City Hospital. How may I help you today?	Good morning, I'd like a word about the appointment I've got with you.	own_appointments
        Hello, this is City Hospital. How can I help you?	We've got one child at nine and the other at nine thirty, or is it the other way round? Could you check for me? Surname's Mbeki.	own_appointments
        Thank you for calling City Hospital. How can I help you?	When was I supposed to come in?	own_appointments
        Thank you for calling City Hospital. How can I help you?	Do I still have that appointment with Garcia or did I cancel it? My memory's shocking.	own_appointments
        City Hospital, good morning. What can I do for you?	Which doctor am I booked with on the thirtieth?	own_appointments
        Thank you for calling City Hospital. How may I help you today?	can you tell me my appointment number i lost the paper	own_appointments
        Hello, this is City Hospital. How can I help you?	I look after Mr Singh at number twelve. He's all dressed up with his coat on and says it's today. Is it today?	own_appointments
        Thank you for calling City Hospital. How can I help you?	I moved my appointment last week and I'd like to be sure that it worked.	own_appointments
        I have booked Dr. Lee on Friday, November 27th at 2 PM, for Ada Novak. Is there anything else?	Yes, is her brother down for that day too, Jan Novak?	own_appointments|yes
        I have booked Dr. Garcia on Monday at 9 AM, for Hugh Lamb. Is there anything else?	And the other one I had, with Dr Patel, when was that again?	own_appointments
        I have cancelled your appointment on Tuesday. Is there anything else?	Do I have any others?	own_appointments
        I have cancelled the appointment with Dr. Johnson. Is there anything else?	So the one with Dr Lee is still there?	own_appointments
        I have moved your appointment to Friday at 9 AM. Is there anything else?	What was it before, just so I can cross it out?	own_appointments
        Yes, we accept Aetna. Can I do anything else for you?	Yes, tell me when I'm coming in, I've forgotten.	own_appointments|yes
        The hospital is at 12 Oak Street. Is there anything else?	And what time do I have to be there tomorrow?	own_appointments
        Which appointment would you like to cancel?	I'm not sure, which ones have I got?	own_appointments
        Which appointment would you like to move?	Read them out to me and I'll tell you.	own_appointments
        Which day would you like to come?	Hang on, don't I already have something next week?	own_appointments
        Shall I book Dr. Patel on Monday at 11 AM for Rosa Blum?	Only if I'm not already booked that day for my skin. Am I?	own_appointments
        Is there anything else?	Could you just tell me my husband's next visit as well?	own_appointments
        Is there anything else I can do for you?	Yes, I can't remember if I've got one with the bone doctor. Have I?	own_appointments|yes
        Dr. Lee is not in this week.	But I thought I had an appointment with her on Thursday. Is that not right?	own_appointments
        Your phone number ends in 2 0 9. Is there anything else?	Then why didn't I get a text? Have I got an appointment or haven't I?	own_appointments
        Would you like to book an appointment?	I thought I already had one. Could you have a look?	own_appointments|no
        Thank you for calling City Hospital. How can I help you?	Who should see a rash?	doctor_info
        City Hospital, good morning. What can I do for you?	Does Dr Lee work on Fridays?	doctor_info
        Thank you for calling City Hospital. How may I help you today?	Which doctor is right for back pain?	doctor_info
        Hello, this is City Hospital. How can I help you?	What does Dr. Johnson do exactly?	doctor_info
        Thank you for calling City Hospital. How can I help you?	Which days is Dr. Patel in?	doctor_info
        Thank you for calling City Hospital. How can I help you?	Is Dr. Garcia any good with children?	doctor_info
        City Hospital, good morning. What can I do for you?	I just want to know if you have a heart specialist.	doctor_info
        Thank you for calling City Hospital. How may I help you today?	My husband has gout. Would he go to Garcia or to the general doctor with that?	doctor_info
        Hello, this is City Hospital. How can I help you?	Hello, I would like to ask, the doctor for the skin, how is his name?	doctor_info
        Thank you for calling City Hospital. How can I help you?	um which doctor do you go to if your hand goes numb	doctor_info
        Thank you for calling City Hospital. How can I help you?	Is Dr Lee a man or a woman?	doctor_info
        City Hospital, good morning. What can I do for you?	My friend was so happy with a doctor of yours, he did her knee, but she can't think of his name. Who would that be?	doctor_info
        Thank you for calling City Hospital. How may I help you today?	Is there a doctor with you in the afternoons on Wednesdays, or only mornings?	doctor_info
        Hello, this is City Hospital. How can I help you?	Do you have an eye doctor at all?	doctor_info
        Thank you for calling City Hospital. How can I help you?	What time does doctor Johnson start in the mornings?	doctor_info
        Thank you for calling City Hospital. How can I help you?	I need some advice on who deals with varicose veins. I'm not after an appointment yet.	doctor_info
        City Hospital, good morning. What can I do for you?	does doctor pat L do high blood pressure	doctor_info
        Which doctor would you like to see, or what is it about?	Who do you have for hearts?	doctor_info
        Which doctor would you like to see, or what is it about?	I don't know the names. Can you tell me what doctors there are?	doctor_info
        Which doctor would you like to see?	Which one's for bones?	doctor_info
        Which doctor would you like to see?	Who would you recommend for a child with eczema?	doctor_info|give
        I have booked Dr. Lee on Friday, November 27th at 2 PM, for Ada Novak. Is there anything else?	Yes, what sort of doctor is Dr Lee?	doctor_info|yes
        Dr. Garcia is free on Monday at 9 AM. Shall I book that?	Is he the one for knees?	doctor_info
        Dr. Johnson is free on Thursday at 1 PM. Shall I book it?	Does he know about skin things as well?	doctor_info
        I am sorry, Dr. Patel has nothing free on Monday.	Does he work Mondays at all?	doctor_info
        I am sorry, Dr. Lee is not in on Thursday. Which other day would you like?	Which days is she there?	doctor_info
        I have cancelled your appointment with Dr. Garcia. Is there anything else?	Is there a second bone doctor in the house, for another opinion?	doctor_info
        Yes, we accept Aetna.	And who do you have for allergies?	doctor_info
        Can I help you with anything else?	One question, does Dr Patel still come in on Saturdays?	doctor_info
        All done. Is there anything else?	Yes. My sister gets migraines. Who would she see about that?	doctor_info|yes
        Thank you for calling City Hospital. How may I help you today?	What phone number do you have for me?	own_data
        Hello, this is City Hospital. How can I help you?	Hi, I've moved house, and I wonder if you've still got the old address.	own_data
        Thank you for calling City Hospital. How can I help you?	I'd like to know which insurance is on my file.	own_data
        Thank you for calling City Hospital. How can I help you?	Can you see my date of birth there? The last letter had it wrong.	own_data
        City Hospital, good morning. What can I do for you?	Good day, Fatima Benali. You have my new address or the old one?	own_data
        Thank you for calling City Hospital. How may I help you today?	You keep ringing my old number. What have you got written down?	own_data
        Hello, this is City Hospital. How can I help you?	Which email is it you're using for me?	own_data
        Thank you for calling City Hospital. How can I help you?	um can you check if you have my insurance on file cause I never gave it I think	own_data
        Thank you for calling City Hospital. How can I help you?	I'm Rupert's legal guardian. Whose telephone number have you got for him?	own_data
        City Hospital, good morning. What can I do for you?	Do you have Aetna down for me or is it still Cigna?	own_data
        Thank you for calling City Hospital. How may I help you today?	My surname changed when I got divorced. What am I called in your computer?	own_data
        Hello, this is City Hospital. How can I help you?	what insurence do you got for my dad	own_data
        I have booked Dr. Lee on Friday, November 27th at 2 PM, for Ada Novak. Is there anything else?	Where will you ring if something changes, which number is it?	own_data
        I have moved your appointment to Friday at 9 AM. Is there anything else?	Yes, which address do you have for the bill?	own_data|yes
        Yes, we accept Aetna.	And is that what you have written for me?	own_data
        Yes, we accept Aetna. Can I do anything else for you?	Could you look up if that's the one I'm registered with?	own_data
        Is there anything else?	Yes, could you check that my phone number's right?	own_data|yes
        Is there anything else I can do for you?	Just check my birthday's in there correctly, they wrote seventy-one once.	own_data
        We will send you a text the day before.	To which number?	own_data|other
        Your appointment is on Thursday at 10 AM. Is there anything else?	Has the insurance been updated since my last visit?	own_data
        Shall I book Dr. Lee on Monday, November 30th at 9 AM for Ada Novak?	Can we make it ten?	give|no|availability
        You have two appointments, on Monday with Dr. Lee and on Friday with Dr. Garcia. Which one would you like to cancel?	Both of them.	give|cancel
        Dr. Lee is free on Thursday at 10 AM and Friday at 1 PM. Which would you like?	Hm, no, I can't do either of those. Next week maybe?	no|give|availability
        Shall I book Dr. Lee on Monday, November 30th at 9 AM for Ada Novak?	Which doctor is that with?	other|repeat|doctor_info
        Thank you for calling City Hospital. How can I help you?	Good morning dear, this is Edith Crowley speaking. I'm in the book for the fourteenth with Dr. Patel and, well, at my age you don't fancy waiting so long. Is there nothing a wee bit sooner?	move
        Thank you for calling City Hospital. How can I help you?	Hello, I'm ringing for my grandson Callum. He has a spot with Dr. Garcia on the first, for his knee, but his mother works that day, so we'd rather have the Thursday.	move
        Thank you for calling City Hospital. How can I help you?	Hi there, Brian Hodge. You've got me down for Tuesday at ten. Trouble is that's when the boiler man comes, and I've waited three weeks for him. Is the afternoon any good?	move
        Thank you for calling City Hospital. How can I help you?	Hey y'all, this is Darlene Tucker down in Mayfield. Dr. Lee's fixin' to look at my mole on Monday, only my sister's flying in that very morning and somebody's gotta fetch her. Reckon Tuesday would suit?	move
        Thank you for calling City Hospital. How can I help you?	Aye hello, it's Morag Sinclair here. I'm tae see Dr. Johnson on Wednesday aboot my chest, but the bus disnae run that day any more. Could it no be the Friday instead?	move
        Thank you for calling City Hospital. How can I help you?	Good afternoon madam, myself Suresh Iyer. My father is having appointment with Patel doctor on twenty sixth, but that day is one family function only. Kindly make it after the weekend, no?	move
        Thank you for calling City Hospital. How can I help you?	morning me name is winsome clarke me have the skin doctor friday at nine but church sister funeral is the same time and me can't miss that next week would be better for me darling	move
        Thank you for calling City Hospital. How can I help you?	Hello, here is Jürgen Brandt. I have on the third of December a termin by Dr. Garcia for my shoulder. Now my boss sends me to Munich on exactly this day. It would go on the fifth.	move
        Thank you for calling City Hospital. How can I help you?	good morning my name Agnieszka Wrona I have visit to doctor Lee on Monday with my skin but I change the work and now Monday I have first shift so maybe it can be after four o'clock	move
        Thank you for calling City Hospital. How can I help you?	Buongiorno, I am Paola Conti. My mamma has the appointment with the heart doctor Thursday at eight. She is eighty six, she does not wake so early, poor woman. Eleven, twelve, this is good for her.	move
        Thank you for calling City Hospital. How can I help you?	Hi, sorry, I'm in a rush, I'm just outside the school. Lily Barnes is meant to see Dr. Garcia at three tomorrow, but she's got her nativity rehearsal. Could we come at half eight on another morning?	move
        Thank you for calling City Hospital. How can I help you?	Yes hello, it's about my husband, Frank Delaney. He's with Dr. Johnson on Thursday, so he is, but the car's in the garage until Friday and I'm not putting him on a bus with that hip. What about Monday?	move
        Thank you for calling City Hospital. How can I help you?	So this is kind of awkward. I'm seeing Dr. Johnson next week for my stomach, and I just found out he's my girlfriend's uncle. Nothing against him, but I'd feel better with somebody else. It's Trevor Mills.	move
        Thank you for calling City Hospital. How can I help you?	hello I look after mrs peabody at number nine she's got her heart check tuesday but her daughter can only drive her at weekends or on friday the poor thing can't manage alone so friday would be a blessing	move
        Thank you for calling City Hospital. How can I help you?	You folks gave me December the tenth for this rash of mine. It's itching like the dickens and I can't sleep. If somebody drops out before then I'd gladly take their place. Name's Earl Whitaker.	move
        Thank you for calling City Hospital. How can I help you?	I've got a slip here that says Monday the thirtieth, two o'clock, Dr. Patel. Now they've gone and put my grandson's graduation on the same afternoon, would you believe. I'd like to be at both, if you see what I mean.	move
        Thank you for calling City Hospital. How can I help you?	Hi, um, it's Jasmine Okafor. I was so happy when you gave me nine o'clock on Friday. Then my manager put me on the early shift. So I was sort of hoping there's something late in the day.	move
        Thank you for calling City Hospital. How can I help you?	Good day, I am the neighbor of Mister Kowalczyk, he does not speak so good. He has Garcia on Wednesday for the back. On Wednesday the men bring his new bed, so better he comes one day later.	move
        Thank you for calling City Hospital. How can I help you?	It's Hamish Baird again. I ken I said Monday was fine when we spoke, but the wife's just reminded me it's oor anniversary and I value my life. Any other day that week would dae me.	move
        Thank you for calling City Hospital. How can I help you?	Hello, my daughter Priya is having one appointment with doctor Garcia on Saturday. Actually her exams are coming, so she has tuition classes. Can you please do the needful and give us some evening time?	move
        Thank you for calling City Hospital. How can I help you?	listen I'm a trucker and they just handed me a run to denver I won't be back till the ninth and you've got me seeing the heart man on the seventh anything after that works for me roy sanders	move
        Thank you for calling City Hospital. How can I help you?	Hi, it's Becky Lowe, Theo's mum. We're with Dr. Lee on Thursday for his eczema, but he's come down with a cold, and I don't want to bring the germs in. Maybe the week after, when he's over it?	move
        Thank you for calling City Hospital. How can I help you?	Oh hello love. My name's Doris Hargreaves. I was looking at my calendar, and it says Dr. Johnson at eight o'clock in the morning. I don't know what I was thinking, I can't get my stockings on before nine.	move
        Thank you for calling City Hospital. How can I help you?	Good evening, I call for my mother, Fatima Haddad. She is with Dr. Patel on Tuesday, but now comes the holiday and she fasts and gets weak. It would be much better when the holiday is over.	move
        Thank you for calling City Hospital. How can I help you?	we have two slots on Friday one for me and one for the wee man and they're three hours apart. I can't sit in your cafe for three hours with a two year old. is there any chance they could be closer together	move
        Thank you for calling City Hospital. How can I help you?	Well now, I'm supposed to be up there Monday morning to let Dr. Garcia look at this thumb. But they're calling for ice, and I don't drive on ice, honey. Let's say later in the week when it thaws. Loretta Pruitt.	move
        Thank you for calling City Hospital. How can I help you?	Hi, I'm Dr. Garcia's ten fifteen on Wednesday, Marcus Webb. My ankle's swollen up a good bit more since Sunday. I'd really not like to leave it till Wednesday if there's a gap today or tomorrow.	move
        Thank you for calling City Hospital. How can I help you?	hello there my wife booked me with doctor johnson bless her but it's a skin thing it's this flaky patch on my elbow I think I ought to be with doctor lee same day would be fine peter gladwell	move
        Thank you for calling City Hospital. How can I help you?	Buongiorno, excuse my English. I have Lee on the twenty seven, in the morning. But in the morning I make the bread, I am baker, I finish at noon. After the noon I come with pleasure. Salvatore Greco.	move
        Thank you for calling City Hospital. How can I help you?	Yeah hi, so my jury duty letter came this morning, and guess which day it is. Same day as Dr. Patel. They don't let you out of that, so it'll have to be some other time for my ticker. Nina Caldwell.	move
        Thank you for calling City Hospital. How can I help you?	Guten Tag, Helga Schuster. I am on the twelfth at nine by you, with Dr. Lee. My train comes only at half past ten since the new plan. Would eleven o'clock on the same day also be possible?	move
        Thank you for calling City Hospital. How can I help you?	Good morning. I'm a carer at Willow House, and it's about Mr. Stan Fielding. He's due at Dr. Patel's on Monday, but our minibus has failed its inspection. We'll have it back Wednesday, so anything from then on.	move
        Thank you for calling City Hospital. How can I help you?	Hello, it is Anil Deshmukh this side. You have kept my appointment for Thursday, but Thursday my daughter is reaching from London. I will come on Friday, same timing, if doctor is there.	move
        Thank you for calling City Hospital. How can I help you?	I and me daughter did make a appointment for Tuesday with Dr. Johnson, for me sugar. But Tuesday the landlord coming to fix the roof, and rain falling in me kitchen. So Wednesday, or Thursday, whichever one have space.	move
        Thank you for calling City Hospital. How can I help you?	hiya it's gemma from down station road I'm with doctor garcia on the eighth about my wrist only I've just won tickets for a show in london that night and I'd miss the train could we make it earlier in the day	move
        Thank you for calling City Hospital. How can I help you?	Hi. You have my son Ethan Park at four on Monday. He started soccer, and practice is at four on Mondays, and he cried for an hour about it. Is there a Tuesday we could have?	move
        Thank you for calling City Hospital. How can I help you?	My name is Ruth Abernathy, I'm eighty nine. Somebody put me in for a quarter to five, and it's pitch dark by then, and my eyes aren't what they were. I'd be a good deal happier with a morning, dear.	move
        Thank you for calling City Hospital. How can I help you?	It's a bit of a daft one, this. I said I'd come on the thirteenth, and then I noticed it's a Friday. My wife won't have it, she's dead superstitious. The twelfth or the Monday would keep the peace. Alan Tranter.	move
        Thank you for calling City Hospital. How can I help you?	Hello please, Marek Zielinski. I have doctor Johnson Tuesday at fourteen. But my wife she will have baby maybe this days, I must be ready. After two weeks I think is more calm for me.	move
        Thank you for calling City Hospital. How can I help you?	Hey, um, this is Tyler's dad. Tyler Jennings. We've got him in with Dr. Garcia Thursday for that sore heel, but it's my ex's week and she lives two hours away. The following week he's back with me.	move
        Thank you for calling City Hospital. How can I help you?	Good morning, I see Dr. Lee the day after tomorrow, for the spots on my hands. But the doctor at my work gave me a cream and said to use it two weeks first. So it makes sense to come after that, doesn't it? Ingrid Falk.	move
        Thank you for calling City Hospital. How can I help you?	oh hello it's maureen maureen pickles now I've got the heart gentleman at half past one on wednesday and that's when I have my dinner and my tablets you see I get light headed if I'm late could he do three	move
        Thank you for calling City Hospital. How can I help you?	I'm callin' for Mama, her name's Ernestine Broussard. She's got Dr. Patel on the second. Now the creek's up and the road's closed, and the county says it'll be a week. She ain't goin' nowhere before the ninth.	move
        Thank you for calling City Hospital. How can I help you?	So my partner and I both work nights, and whoever made this for nine a.m., probably me, wasn't thinking. It's Dr. Johnson on Tuesday. Somewhere around three or four in the afternoon is when we're human. Dana Ruiz.	move
        Thank you for calling City Hospital. How can I help you?	Hello, I'm seeing Dr. Patel in January. The thing is I've been a bit more out of breath on the stairs since the weather turned, nothing dramatic. My daughter says January is too far off, and would I ring you. Geoffrey Lamb.	move
        Thank you for calling City Hospital. How can I help you?	Good afternoon, this is Meenakshi. My mother in law is having skin appointment on Monday with Lee madam. But that day we are doing housewarming puja at my brother's place, so it will be difficult. Any other day she is free.	move
        Thank you for calling City Hospital. How can I help you?	hi it's about Wednesday at noon. my boss only gives me thirty minutes for lunch now, new rules, so I'd never make it there and back. before work would be brilliant, like eight. it's Craig Donnelly	move
        Thank you for calling City Hospital. How can I help you?	I was to come on Friday for my bad toe, but I see in the paper there's a rail strike on Friday. I live out in Penfold and there's no other way in. Perhaps Thursday, while they're still running. Violet Ashby.	move
        Thank you for calling City Hospital. How can I help you?	ciao my name is luca ferri I have an appointment for my knee with doctor garcia next monday but they give me finally the operation of my wisdom tooth on the same day I want the knee one week later please	move
        Thank you for calling City Hospital. How can I help you?	This is Pastor Reggie Holmes. I'm down for Sunday, I mean, no, Monday with Dr. Johnson. Monday I've got a burial to do, God rest him. I could be there Tuesday right after breakfast.	move
        Thank you for calling City Hospital. How can I help you?	Hello, I'm her grandma. Rosie Kendall, she's seven. She's got her check with Dr. Garcia on Tuesday, but it's her school photo day, and she'll never forgive us. We could bring her any day after school.	move
        Thank you for calling City Hospital. How can I help you?	Hallo, my name is Dieter Vogel. It was said to me Dr. Patel, fifteen o'clock on Friday. On Fridays in the afternoon I bring my grandchildren to the swimming. So please something in the forenoon.	move
        Thank you for calling City Hospital. How can I help you?	I'm sorry to be a nuisance. I'm in with Dr. Lee on Monday morning, but I've been told to bring the letter from my own doctor, and he's off until Wednesday. There's no point me coming before I've got it, is there? Joan Tillotson.	move
        Thank you for calling City Hospital. How can I help you?	Me son Delroy have him appointment with the bone doctor tomorrow ten o'clock. But the boy get a job interview, praise God, same ten o'clock. Him could reach you by two.	move
        Thank you for calling City Hospital. How can I help you?	Right, quick one, I'm on the platform. Sophie Grant, Thursday, nine thirty, Patel. I've got a client who can only do Thursday, nine thirty. Stick me anywhere in the next week and I'll make it work.	move
        Thank you for calling City Hospital. How can I help you?	hello I've a wee appointment wi doctor garcia for my fingers they're that stiff in the cold it's for the twenty fourth but my sister's taking me tae tenerife on the twenty third lucky me so it'd be when I'm hame again isla munro	move
        Thank you for calling City Hospital. How can I help you?	Good morning, my name is Charles Oyelaran. You booked my wife for Dr. Johnson, but she would be much more comfortable with a lady doctor. The date itself is good. If Dr. Lee can see her, we would be grateful.	move
        Thank you for calling City Hospital. How can I help you?	Hi, yeah, my foot doctor visit, that's Garcia, it's on the fifteenth, right? I start a new job on the fourteenth, and I don't want to ask for time off on my second day. Is there anything before then? Kayla Simmons.	move
        Thank you for calling City Hospital. How can I help you?	I've been told to be with you at seven forty five. Now, I'm a farmer, I've forty cows to milk, and I'm never done before nine. If the doctor could see me near eleven we'd all be happier. Gareth Pugh.	move
        Thank you for calling City Hospital. How can I help you?	my husband Joe was supposed to see the heart doctor on Monday and he's a stubborn old goat, he says he won't go without me. and Monday I'm getting my cataract done. so it'll need to be when I can see again, end of the week maybe	move
        Thank you for calling City Hospital. How can I help you?	Good day, I speak for my neighbor, Mrs. Lindqvist. She comes on Thursday to Dr. Johnson, and I drive her always. But I have now a funeral on Thursday. On Wednesday or on Friday I can bring her.	move
        Thank you for calling City Hospital. How can I help you?	Hello, Rakesh Bhatt speaking. I took the appointment for five o'clock, thinking office will be over. But now traffic is too much because of metro work, I cannot reach before six. So better I come in the morning before office.	move
        Thank you for calling City Hospital. How can I help you?	hi there it's holly from little acorns nursery well I'm calling as a mum freya newton's with doctor lee on the sixth for her dry patches the sixth is our christmas party and I'm the elf could we have the seventh	move
        Thank you for calling City Hospital. How can I help you?	Now I don't want to be awkward, young lady. But the last time I saw Dr. Johnson he was forty minutes late, and I'm down with him again on Monday. I'd prefer the very first slot of the day, so that can't happen. Harold Finch.	move
        Thank you for calling City Hospital. How can I help you?	I'm supposed to see y'all Friday about my back. But I done threw it out so bad I can't hardly sit in the truck. Give me a few days on the heating pad and I'll be there, say middle of next week. Billy Ray Cobb.	move
        Thank you for calling City Hospital. How can I help you?	Dzień dobry, good morning. My name is Teresa Lis, I have the doctor of heart on the day eleven. I must have before the blood results, and laboratory says they are ready on fifteen. So the doctor should see me after fifteen.	move
        Thank you for calling City Hospital. How can I help you?	Hello. My twins, Ava and Noah Pruett, are both in with Dr. Garcia on Monday. Noah has just broken out in what looks like chickenpox, so they'd better stay home. Two weeks from now they should both be fine to come.	move
        Thank you for calling City Hospital. How can I help you?	Hi, this is Anthony Russo. My wife's water aerobics is Tuesdays and Thursdays, and she's got the car. You put me down for Tuesday with the skin lady. So, you know, Monday, Wednesday, Friday, whatever you got.	move
        Thank you for calling City Hospital. How can I help you?	I have a visit to the heart doctor at the end of the month, name is Olga Petrenko. I must to fly home for one month to my sister, the flight is on twenty. So it would be good I see him before I fly.	move
        Thank you for calling City Hospital. How can I help you?	afternoon it's ken barlow no not that one I've an appointment on the nineteenth for this elbow of mine only the bowls final's been put back to the nineteenth and I'm the captain you see my difficulty	move
        Thank you for calling City Hospital. How can I help you?	Good morning, we spoke yesterday. You kindly gave me Tuesday at two for my daughter. I told her, and she said, mother, that's my driving test. So here I am again, with my hat in my hand. Susan Maitland.	move
        Thank you for calling City Hospital. How can I help you?	Hello, I'm a caregiver for Miss Opal Jenkins. She sees Dr. Johnson Wednesday at one. She always naps after lunch, and if she doesn't she gets real confused, poor lamb. Ten in the morning is her best time.	move
        Thank you for calling City Hospital. How can I help you?	Hey, it's Zoe Lambert. So I'm with Dr. Lee at twelve on Friday, but I've been called in for a second interview at twelve on Friday. Can't believe my luck. I could do any time after two.	move
        Thank you for calling City Hospital. How can I help you?	Hello, I am Giulia. I have on Wednesday the visit with the Dr. Johnson for the headache. But at the university they moved my exam to Wednesday. I am free on all the other days, also early.	move
        Thank you for calling City Hospital. How can I help you?	Is that the City? Good. Wilfred Ogden here. Dr. Patel wants me back on the first of the month. First of the month's when I collect my pension and do my shopping, always has been. The second, third, fourth, I'm all yours.	move
        Thank you for calling City Hospital. How can I help you?	hi um so I've got a thing with doctor Garcia on Thursday and they've forecast like a foot of snow and I'm up on the hill. I'd rather come down before it starts if you can squeeze me in. it's Owen Parry	move
        Thank you for calling City Hospital. How can I help you?	good afternoon my mother mrs kamala nair was given doctor johnson but last time only patel doctor has seen her and he is knowing all her history so we would be liking to see him itself on the same date if it is there	move
        Thank you for calling City Hospital. How can I help you?	Hello lovely, I'm with you a week on Monday about my varicose veins. My niece has just told me she's having her baby christened that day, up in Leeds. It's only right I go. Have you a Thursday at all? Brenda Holroyd.	move
        Thank you for calling City Hospital. How can I help you?	Hi, Dad's seeing Dr. Patel on Thursday at eleven. Len Braithwaite. He's been fretting and not sleeping, he wants it over and done with. If something came up sooner, even at short notice, we live five minutes away.	move
        Thank you for calling City Hospital. How can I help you?	Look, I know it's the third time I've called. Vince Moretti. I had Monday, you gave me Wednesday, and now my union meeting's on Wednesday. Friday. Friday, I swear on my mother, I got nothing on Friday.	move
        Thank you for calling City Hospital. How can I help you?	Good morning, here speaks Frau Keller. My man has a date with Dr. Garcia on the Monday morning because of his knee. Now he has the flu with fever. When he is healthy again, let us say in ten days, he would come.	move
        Thank you for calling City Hospital. How can I help you?	I'm Althea Baptiste, calling about me granny. She have the skin doctor for the nineteenth. Hurricane shutters man coming the nineteenth and she not leaving no stranger in she house. So we looking for the twentieth.	move
        Thank you for calling City Hospital. How can I help you?	Oh, good, a person. Or not a person. Never mind. I've got eleven o'clock on Tuesday with Dr. Johnson, and my choir has moved to Tuesdays at eleven. We've a concert coming. Nine would be perfect. Hilary Venn.	move
        Thank you for calling City Hospital. How can I help you?	hello there I'm bringing my wee boy finlay to doctor garcia on friday his dad's on the rigs and he's desperate to be there and he's home on the saturday so if we could hang on until the monday that'd be grand	move
        Thank you for calling City Hospital. How can I help you?	Hi, Tamika Boyd. I picked the seventeenth because I figured I'd have insurance by then. Turns out my new plan starts on the first. No sense paying out of pocket, so I'd like to come after that.	move
        Thank you for calling City Hospital. How can I help you?	My father in law is coming to you on Tuesday for heart checkup. Mr. Venkat Rao. But astrologer has told him Tuesday is not good for him. He is old, he will not listen. Please see if Wednesday morning is there.	move
        Thank you for calling City Hospital. How can I help you?	hello this is the mother of Jakub, Jakub Nowak. we have the doctor Garcia on Thursday at nine but in Thursday he goes with his class to the zoo. he waits for the zoo all year. can we come in the next day	move
        Thank you for calling City Hospital. How can I help you?	Good morning, I'm Philip Sands. I'm meant to be with the skin doctor first thing on Monday. I've had rather a nasty sunburn, silly me, and I imagine she can't see much through that. A fortnight later would be sensible.	move
        Thank you for calling City Hospital. How can I help you?	Yes, hello, I'm a teacher, so I can't talk long. Ms. Abigail Stone. You have me at ten forty on Wednesday and I can't get a substitute. We finish at three fifteen. Anything after that on any day, truly.	move
        Thank you for calling City Hospital. How can I help you?	Howdy, Wade Hutchins. Doc Johnson's expectin' me on the fourth to go over my blood pressure. Deer season opens the fourth, and me and my boy ain't missed one yet. How's about the week before?	move
        Thank you for calling City Hospital. How can I help you?	I've got a letter in front of me with the tenth on it for the knee I hobbled to the post box and back with it this morning and it took me half an hour I can't go on like that till the tenth margery platt	move
        Thank you for calling City Hospital. How can I help you?	Hello, I am Stefano. My girlfriend, Chiara Bruni, she has Dr. Lee on Friday at sixteen. But at sixteen on Friday we have the train for the mountains. In the morning of Friday she is free until one.	move
        Thank you for calling City Hospital. How can I help you?	I got this text that says see you Thursday. Thing is, I work Thursdays now. I used to have Thursdays off, and that's why I took it. Now it's Mondays I'm off. Does that help you any? Shanice Greer.	move
        Thank you for calling City Hospital. How can I help you?	Good morning dear. My friend and I both come to Dr. Patel, and we share a taxi, as it's so dear these days. She's on Wednesday at ten, and I'm on Thursday. I'd love to be near her on the Wednesday. Ivy Parsons.	move
        Thank you for calling City Hospital. How can I help you?	Hello, it's Rob Fenwick, ringing about the lad. He was to see Dr. Garcia tomorrow about his collarbone. School's just phoned, there's an exam tomorrow they can't shift. He's clear all day the day after.	move
        Thank you for calling City Hospital. How can I help you?	I have with Dr. Johnson the ninth of December, half past eight. My dog must to the vet on the same time, he has a tumor, poor animal. For me it is not so urgent, so I can come some days later. Monika Schreiber.	move
        Thank you for calling City Hospital. How can I help you?	Oh I do apologise. My name is Constance Featherstone. You see, my chiropodist comes on alternate Tuesdays, and I quite forgot when I said Tuesday to your colleague. Might Dr. Lee be able to see me on the Wednesday?	move
        Thank you for calling City Hospital. How can I help you?	hi it's jodie I'm mr albert cross's home help he's got doctor johnson at two o'clock but they cut my hours and I'm only with him till noon now he'd need something I can take him to before that	move
        Thank you for calling City Hospital. How can I help you?	Hello, it's Mr. Ellis from the allotments. Dr. Johnson's got me at four on Thursday for my wheezing, and that's when they deliver the manure. If I'm not there they tip it in the road. Any hope of the Friday?	move
        Thank you for calling City Hospital. How can I help you?	Hi there, I'm Monique, I'm calling for the old gentleman upstairs, Mr. Abrams. He's with Dr. Patel on Saturday morning, and he's just remembered he doesn't travel on the Sabbath. Sunday or Monday would be right for him.	move
        Thank you for calling City Hospital. How can I help you?	My name is Barbara Zając, I have a place on Thursday with the lady of skin. In Thursday my daughter defends her doctor work in Warsaw and I must be there, I will cry all day. One week after is good.	move
        Is there anything else I can do for you?	Well, while I've got you. My sister's the one on Friday at nine with Dr. Lee, Pauline Drury. She's just nudging me that Friday's her knitting circle and she'd much sooner have it in the afternoon.	move
        Is there anything else I can do for you?	Yes dear, now you mention it. You said the twelfth for my heart, didn't you? My son's coming up from Devon on the thirteenth, and he'd like to hear what the doctor says. Could it be when he's here?	move|yes
        Is there anything else I can do for you?	Hmm, let me look at my diary. Oh, blast. That Monday I'm at my daughter's, minding the baby till four. I could be with you by half past, if the doctor's still there then.	move
        Is there anything else I can do for you?	yes please my husband has also a place by doctor garcia on the second in the morning we have only one car and I need it then for work in the evening he can have it	move|yes
        Is there anything else I can do for you?	Oh wait, my wife's shaking her head at me. She says that's the day we get the keys to the new house. I'm sorry, son, we'll need to find a different one. The week after, she says.	move
        Is there anything else I can do for you?	Aye, there is. My mither's in wi Dr. Patel on Thursday and I'm only just finding oot the lift's broken in her building till Saturday. She cannae dae six flights. Monday would be champion.	move|yes
        Is there anything else I can do for you?	Yes, one thing more. For my son Arjun also I have taken Dr. Garcia, on Wednesday. But both of us on the same day would be so much better, then I will take only one leave. His name is Arjun Menon.	move|yes
        Is there anything else I can do for you?	Now hold on, sugar, I'm lookin' at the church calendar here. That's the fish fry, and I'm on the fryer. You think Dr. Johnson could see me the day before that?	move
        Is there anything else I can do for you?	Hmm, well, actually, that appointment my dad's got for his rash, Gordon Pryce. He's been scratching himself raw, the silly man. If you found him something this week instead of the twentieth, I'd kiss you.	move
        Is there anything else I can do for you?	Yes, sorry. The little one, Mia Costa, she has Garcia on Tuesday, no? And on Tuesday the grandma who takes care of the other two is away. Thursday is when the grandma is back.	move|yes
        Your appointment is on Thursday, November 26th at 10 AM with Dr. Lee. Is there anything else?	thursday at ten oh dear that's when they read the gas meter and if I'm not in they send me one of those dreadful bills I'd be free from about one o'clock onwards that day	move
        Your appointment is on Monday, November 30th at 9 AM with Dr. Patel.	Monday? I had in my head it was Tuesday, I've told them at work Tuesday and all. They won't let me swap again. So I'd really want it to be Tuesday then.	move
        Your appointment is on Wednesday at 4 PM with Dr. Garcia. Is there anything else?	Four o'clock, is it? By then the wee one's fit for his bed, he'll scream the place down. You wouldn't have something when he's had a sleep, say about one?	move
        You have an appointment with Dr. Johnson on December 14th at 8 AM.	December the fourteenth! My goodness, my cough will be older than me by then. I thought it was November. Please, if there is somebody who does not come, I will come in his place.	move
        Yes, we accept Aetna. Can I do anything else for you?	Well that's a relief. Then there's my Friday with Dr. Lee. My granddaughter's got her recital Friday, and she's the swan. I'd be ever so pleased if we could do it some other morning.	move
        The parking garage closes at 6 PM. Is there anything else?	Closes at six? Then my half past five with Dr. Patel's no good, I'd never get the car out. Could I be in earlier in the afternoon? It's Desmond Hale.	move
        Dr. Lee is away from the first to the fifth of December. Is there anything else?	Ah, but I have the second with her on my paper! So then the paper is wrong. Please give me a day when she is back. Katarzyna Mazur.	move
        I have booked Dr. Patel on Monday, November 30th at 10 AM, for Luis Ortiz. Is there anything else?	oh hang on hang on he's just come in from the garden and says he's got his eye test at ten that morning could he be with the doctor an hour or two after that	move
        I have booked Dr. Garcia on Tuesday, December 1st at 3 PM, for Ella Brandt. Is there anything else?	Hmm, three. I did not think on it, the school is until half past three and she has a test. If there would be four o'clock, then this would be better for us.	move
        I have moved your appointment to Friday at 9 AM. Is there anything else?	Lord have mercy, I just remembered Friday is when my cousin's truck comes with the firewood, and I gotta be there to show him where to stack it. Let's try for the Thursday after all.	move
        Dr. Garcia works on Mondays, Wednesdays and Fridays. Is there anything else?	Wednesdays too, that's good to know. See, my boy's in with him this Monday, and Monday I've my own class to teach. Wednesday I'm off all day, so that'd be a lot easier. Name of Caleb Dunn.	move
        For the blood test you must not eat after midnight.	Nothing since midnight? But I'm with you at three in the afternoon, I'd keel over by then, at eighty two. It would have to be first thing, then, straight after I get up.	move
        A first visit takes about an hour. Is there anything else?	A whole hour! I have only the lunch break on that Tuesday. Then it does not fit. On Saturday or after five o'clock I would have enough time for it. Name is Rainer Fuchs.	move
        Is there anything else I can do for you?	No, I think that's all. Oh, except, my brother Leroy have him appointment on the fifth and them just change him shift to daytime. Him could come any evening, or the Saturday if you open.	move|no
        Is there anything else I can do for you?	actually yes and no it's about that nine o'clock with doctor johnson you have me down for my neighbor watches the kids and she just told me she can't before ten so eleven would save my life	move
        Your appointment is on Tuesday at 2 PM with Dr. Johnson.	Ah, Dr. Johnson. I thought they gave me the doctor Patel, because it's the heart that jumps a little. The Tuesday is okay, but I would like that it is Patel who looks at me.	move
        We are open from eight to six, Monday to Friday. Is there anything else?	Oh, you open at eight, that's braw. I'm doon for noon on Friday, but if I was in at eight I could still get tae my work. Would ye have that for me? Eilidh Ross.	move
        Your address on file is 12 Mill Lane. Is there anything else?	That's us. And now about Granny's Thursday with the heart doctor. She's got her hair done every Thursday, it's the highlight of her week. She'd never say, but I know she'd rather come on a Wednesday. Elsie Morton.	move
        The shuttle bus stops running at 3 PM. Is there anything else?	That's a pity, because the wife's seeing Dr. Lee at three thirty and we come with the shuttle. I suppose she ought to be seen before lunch, so we can still get home. Mrs. Bose, Anjali Bose.	move
        Thank you for calling City Hospital. How can I help you?	Hello dear, it's Agnes Whitlock. I've been meaning to ring since Sunday. My knees have been giving me such bother on the stairs, and my daughter says I'm not to put it off any longer. So here I am.	book
        Thank you for calling City Hospital. How can I help you?	Good morning, Jean Buchanan here, I've had a sair back since I shifted the coal bunker, like an eejit. My son says tae get it looked at. I wondered if the bone doctor could take me, Tuesday or Wednesday.	book
        Thank you for calling City Hospital. How can I help you?	hey there this is bobby lee hatcher I got me a spot on my ear that won't heal been there since tomato season my wife's fussin' at me somethin' awful when can y'all take a look at it	book
        Thank you for calling City Hospital. How can I help you?	Good afternoon, myself Lakshmi Subramaniam. I am calling on behalf of my husband. He is having some burning in the stomach after food since last week, only acidity I think. Kindly give one appointment with general doctor for tomorrow evening.	book
        Thank you for calling City Hospital. How can I help you?	Good morning, darling. Is Miss Hyacinth Brown here. Me foot them swell up likkle bit when me stand at the stall all day. Me would like the doctor look pon it one morning, before market.	book
        Thank you for calling City Hospital. How can I help you?	Hello, my name is Thomas Lange. I have since two weeks pain in the shoulder when I lift the arm, I am a painter. I need a date by the doctor for bones. In the mornings it goes not, only after four.	book
        Thank you for calling City Hospital. How can I help you?	good morning I am Dorota Kaminska I clean in the offices and from the water my hands are all red and broken. my friend say you have good skin doctor. I can come in every day before two o'clock	book
        Thank you for calling City Hospital. How can I help you?	Buongiorno, I am calling for my husband Giorgio. He eats too much and sleeps bad, and now his doctor in the village says that the heart makes a little noise. He needs a visit with the cardiologist, no hurry but also not too late.	book
        Thank you for calling City Hospital. How can I help you?	Hi, I'm literally walking into a meeting. Olivia Marsh, first of February eighty eight, Dr. Lee, next Tuesday or Thursday before nine, it's for a mole check. Is that doable?	book
        Thank you for calling City Hospital. How can I help you?	next wednesday I've got the day off for once so I thought let's do something useful with it and have that cough listened to I've had it since the clocks went back name's derek stubbs	book
        Thank you for calling City Hospital. How can I help you?	Thursday after school would suit us, around half three. It's for my son Alfie, he's been limping since football and his heel's sore to touch. Alfie Turnbull. He says it's nothing, but he says that about everything.	book
        Thank you for calling City Hospital. How can I help you?	Hello, I look after Mr. Cyril Dobbs three days a week. He's been off his food and a bit low since his dog died. I'd feel better if a doctor had a look at him. Any day except Friday.	book
        Thank you for calling City Hospital. How can I help you?	My mother lives on her own and she's not one to complain. Yesterday I saw her rubbing her hip all through lunch. She'd like Dr. Garcia, because he was so kind to my aunt. Her name is Rosalind Keane.	book
        Thank you for calling City Hospital. How can I help you?	Doctor Patel told me in the summer, come back when the leaves are down. Well, the leaves are down, I've been raking them all week. So I suppose it's time. It's Norman Tully.	book
        Thank you for calling City Hospital. How can I help you?	Hello, I was in with Dr. Lee a month ago for the cream, and she said she'd want to see how it took. It's cleared on one side but not the other. Same time of day as last time would be lovely. Carol Bingley.	book
        Thank you for calling City Hospital. How can I help you?	Hi, so, my grandson's staying with us for half term, and he's got these wee bumps all over his tummy. He's bright as a button otherwise. His mum's in Spain and she's fretting. Could the skin lady see him the morn?	book
        Thank you for calling City Hospital. How can I help you?	I want monday no wait monday's the dentist tuesday then with doctor johnson for my ears I can't hear the television any more and my wife's going spare bert langley is the name	book
        Thank you for calling City Hospital. How can I help you?	Hi, um, it's for my daughter Chloe, she's nine. No, sorry, ten, it was her birthday on Saturday. She gets tummy aches every school morning. I'd like someone who's good with kids to have a chat with her.	book
        Thank you for calling City Hospital. How can I help you?	I'm new in town, just moved up from Tampa with my two boys. The school says they need a physical before they can play ball. Both of 'em, same day if that's not too much trouble. Last name Calloway.	book
        Thank you for calling City Hospital. How can I help you?	Ah, good day. I am neighbour of Mrs. Helene Weber. She fell in the winter garden and has now a blue knee. It is not broken, she walks, but a doctor should look on it. I can drive her on Monday or Thursday.	book
        Thank you for calling City Hospital. How can I help you?	My blood pressure has been up and down like a lift this month. I've written it all in a little book, as I was told. I'd like to show it to Dr. Patel at some point. Mornings are best for me. Edna Clough.	book
        Thank you for calling City Hospital. How can I help you?	Sir, actually my son has come from India to see us, and he is having one small swelling in the wrist from so much computer work. He is here up to twentieth only. So before that, please, with the bone doctor. Name is Karthik Ramesh.	book
        Thank you for calling City Hospital. How can I help you?	Man, I been standing on concrete for twenty years, and now my heel hurts every morning when I get out of bed. My buddy at the plant says Garcia fixed his. I get off at three, so any time after that. Curtis Bell.	book
        Thank you for calling City Hospital. How can I help you?	I don't suppose you do saturdays no I work all week you see in the bakery it's this rash under my ring it comes and goes with the flour if not saturday then a late one tracey wills	book
        Thank you for calling City Hospital. How can I help you?	Hello, it's Father Dominic at St. Anne's. One of our old ladies, Philomena Daly, gets out of puff on the way to communion. She won't ring herself. Would Dr. Patel see her one of these days, not a Sunday of course?	book
        Thank you for calling City Hospital. How can I help you?	hi there I got a text from my insurance that I get a free health check this year and I never had one in my life. I'm forty two. so whatever you got free in the next couple weeks. it's Manny Ortega	book
        Thank you for calling City Hospital. How can I help you?	The Friday after Thanksgiving, does anybody work there that day? I'll be home from college, and I need someone to look at my acne before the wedding. I'm the maid of honor and I look like a pizza. Brooke Ellison.	book
        Thank you for calling City Hospital. How can I help you?	I tell you, I laughed at my brother for his gout, and now my own big toe's like a beetroot. I can't get a shoe on. Whoever's got a minute this week, I'll come in my slippers. Ron Sugden.	book
        Thank you for calling City Hospital. How can I help you?	My mother in law is with us since one month, from Kraków. She has the diabetes and her tablets are going to the end. She needs some doctor who will see her and write new. Her name is Halina Wójcik.	book
        Thank you for calling City Hospital. How can I help you?	I did yoga. Once. And that's my whole story, I haven't been able to turn my head to the left for four days. I drive a school bus, so I kind of need that. What have you got? Pamela Stokes.	book
        Thank you for calling City Hospital. How can I help you?	good morning it's regarding my wife shirley she has these hot flushes and doesn't sleep and she's very cross with me she'd prefer a woman if there's one next week we're both free apart from tuesday	book
        Thank you for calling City Hospital. How can I help you?	Wah gwaan, good morning. Mi name Errol Gordon. Mi a go back to Jamaica in December and mi want a full checkup before mi fly. One day next week, any time, mi retired.	book
        Thank you for calling City Hospital. How can I help you?	I'm an old nurse myself, so I know it's not much. But I've had a flutter now and then after my coffee, and I'd like a tracing done, to be on the safe side. Tuesdays I have bridge. Barbara Nesbitt.	book
        Thank you for calling City Hospital. How can I help you?	My little one has got a cough like a seal, only at night, and by day she's running round like a mad thing. She's two, Poppy Harwood. I'd just like someone to listen to her chest this afternoon or tomorrow.	book
        Thank you for calling City Hospital. How can I help you?	We'll be down your way for the cattle sale on the eighteenth. I thought, kill two birds with one stone, and let somebody look at this shoulder the gate swung into. Around midday. Hughie McPhail.	book
        Thank you for calling City Hospital. How can I help you?	Okay, so, I'd like the fourth with Dr. Lee at ten. Or no, make that eleven, the trains are awful. It's for a wart on my thumb. It's Nadia, Nadia Farouk, and it's my first time with you.	book
        Thank you for calling City Hospital. How can I help you?	Hello. I had a new hip in March and I'm thrilled with it, I'm dancing again. They want to look at it once a year, so that would be coming up. It was Dr. Garcia who did the checks. Sheila Oakes.	book
        Thank you for calling City Hospital. How can I help you?	it's my husband he won't ring you himself he's pretending to be asleep he's had a ringing in his ears since the fireworks ted rawlins any day he's not fishing and that's only sundays	book
        Thank you for calling City Hospital. How can I help you?	Good evening. I am a student from Ferrara, Italy, my name is Matteo. I play the volley and my finger is become big like a sausage, but I can move it. I need a doctor that looks at it, maybe tomorrow, maybe after tomorrow.	book
        Thank you for calling City Hospital. How can I help you?	I get a bit wheezy in this damp weather, same as every autumn, it's just the asthma. I'm nearly out of my blue inhaler. The pharmacist says I've got to be seen first. Could you sort that out for me? Linda Pope.	book
        Thank you for calling City Hospital. How can I help you?	I'd like for Dr. Johnson to see my daddy. He's ninety one and sharp as a tack, but he's been wobbly on his feet here lately. I can carry him up there any day but Wednesday. He's Clarence Tolliver.	book
        Thank you for calling City Hospital. How can I help you?	Me granddaughter get bite up by mosquito and she scratch till it turn sore. She name Kezia, she six years. Me hear you have a nice skin doctor there. Me could bring her tomorrow after school.	book
        Thank you for calling City Hospital. How can I help you?	Hi, I do hair, and I think I've gone allergic to the dye. My hands are cracked and bleeding a bit by Saturday night. I'm off Mondays, obviously, all salons are. Could I see someone on a Monday? Kelly Ann Marsden.	book
        Thank you for calling City Hospital. How can I help you?	Since my wife passed I don't cook much, I live on toast. My son noticed I've lost a stone. He's made me promise to see the doctor before Christmas, so I'd best get a date in the diary. Arthur Penrose.	book
        Thank you for calling City Hospital. How can I help you?	I have from my house doctor a paper on it stands that I should go to the cardiologist not urgent I wait already six days that somebody calls me but nobody calls so I call now renate hoffmann	book
        Thank you for calling City Hospital. How can I help you?	So last time I came in at lunchtime, with Dr. Garcia, and he gave me that jab in the knee and it was magic. It's worn off now. Same as last time, please, if he's got it. It's Colin Thewlis.	book
        Thank you for calling City Hospital. How can I help you?	Hello, I am having severe dandruff and hair fall since I shifted to this city, I think the water is hard. My roommate consulted one Dr. Lee with you. I would like to see her, on weekend preferably. Name is Pooja Kulkarni.	book
        Thank you for calling City Hospital. How can I help you?	My boy plays the trumpet and his lip's come up in a kind of blister that won't go. There's a concert on the twelfth. Could somebody see it well before then? He's Zachary Winters, he's fourteen, and he's sulking.	book
        Thank you for calling City Hospital. How can I help you?	I was gardening with no gloves on, I know, I know. There's a thorn in my palm that I can feel but can't see, and it's gone a bit hot. Would one of them dig it out for me today? Beryl Hutchings.	book
        Thank you for calling City Hospital. How can I help you?	hello yes I want to speak about my grandfather. he is from Sicily, he is eighty and he has the feet always cold and blue a little. my mother says the heart doctor must look at him. we can in the afternoon, every day	book
        Thank you for calling City Hospital. How can I help you?	Quick question turned into a long one, sorry. My daughter's nursery found she's turning one foot in when she runs. They said it's common. But I'd like Dr. Garcia to watch her run about. Amelia Frost. Fridays I don't work.	book
        Thank you for calling City Hospital. How can I help you?	I said to margaret I said I'll not go bothering the doctor with a sore thumb that was august I can't open a jam jar now so if you've a space somewhere I'll take it george entwistle	book
        Thank you for calling City Hospital. How can I help you?	Five o'clock is when I finish, and I'm twenty minutes away on my bike. It'd be any weekday, and it's because I get these headaches at the screen. Glasses didn't help. Yusuf Demir, I've not been with you before.	book
        Thank you for calling City Hospital. How can I help you?	Good morning. My friend Wanda she is shy with English, I talk for her. She has in the breast feeding some pain on the skin and the baby is six weeks. She wants that lady doctor sees it. Wanda Sikora.	book
        Thank you for calling City Hospital. How can I help you?	Well hi there, it's Peggy Sue Latham. My sugar's been runnin' high ever since my birthday cake, and I reckon Dr. Johnson oughta scold me about it. I'm free as a bird 'cept Tuesday mornin's.	book
        Thank you for calling City Hospital. How can I help you?	The wee fella's due his check up, he'll be five on the ninth. The letter says to phone you. I'm on late shifts that week, so mornings, and not before half nine or we'll never get parked. Rory Kincaid.	book
        Thank you for calling City Hospital. How can I help you?	Could be Monday, could be Wednesday, Thursday at a push, but not Tuesday. It's only to have my ears syringed, if you still do that. They're blocked solid, I feel like I'm under water. Nigel Frampton.	book
        Thank you for calling City Hospital. How can I help you?	I'm a bit embarrassed. It's, um, it's my feet, they itch like mad between the toes since I joined that gym. I'd like to see someone, a man if possible, first thing in the morning when it's quiet. Jamie Lockett.	book
        Thank you for calling City Hospital. How can I help you?	I take warfarin and they told me at the pharmacy that it's time the heart doctor had another look at my numbers I'm at the day centre on mondays and thursdays so not those mrs iris goodall	book
        Thank you for calling City Hospital. How can I help you?	Dr. Patel operated my cousin, and my cousin now is running marathon. So me also, I want him. I have only a little pressure high. Please this month, after eighteen hours I am free. Piotr Gajewski.	book
        Thank you for calling City Hospital. How can I help you?	Hello! My twins are starting kindergarten and need their shots looked over, and the older one has a sore hip on top of that. So that's three kids, I guess. One long visit would be heaven. The Bergstroms.	book
        Thank you for calling City Hospital. How can I help you?	Well, it's like this. I slipped on the wet leaves outside the post office. Nothing broken, I'm a tough old bird. But my tailbone's black and blue and I can't sit through mass. Could the bone man have a look? Bridie Nolan.	book
        Thank you for calling City Hospital. How can I help you?	I wake at four with pins and needles in both my hands and I have to shake them out. I do nails for a living, so you can imagine. My mum says it's a trapped nerve. Can I come in? Thuy Pham.	book
        Thank you for calling City Hospital. How can I help you?	My son is having fever since two days, now it is down, but he is not eating properly and he is so dull. I am wanting the children doctor to see him today itself, after my office, six o'clock. Aarav Joshi.	book
        Thank you for calling City Hospital. How can I help you?	Aw hiya, I'm no sure if I've the right number. My pal Senga said you'd a rare skin doctor. I've had this psoriasis since I was a lassie and it's fair flared up wi the stress. I'd like tae see her. Donna McAllister.	book
        Thank you for calling City Hospital. How can I help you?	I've got a cruise booked for january and the company wants a doctor to sign that I'm fit to travel I'm seventy eight and I had the stent two years ago I imagine that's one for doctor patel before christmas please raymond hurst	book
        Thank you for calling City Hospital. How can I help you?	My knee, the left, no, I say it wrong, the right one, she makes click clack when I go on the stairs. In Italy I had already a doctor for this. Here not yet. In the week I work till two. Franca Marino.	book
        Thank you for calling City Hospital. How can I help you?	We had a lovely lady look at my birthmark when I was a bairn, but she'll be retired by now. It's started to itch. I'd be easier in my mind if somebody checked it. I can come at the drop of a hat. Una Geddes.	book
        Thank you for calling City Hospital. How can I help you?	I'm at the airport, so bear with me. I'm back on the tenth, and I'd like to see somebody on the eleventh or twelfth about my back, these planes are killing it. Ten or later. It's William Ashdown.	book
        Thank you for calling City Hospital. How can I help you?	Since I started on the new water pills I'm up and down all night, and I'm that tired. Dr. Patel said he'd see me if they didn't agree with me. Well, they don't agree with me. Gladys Thornber.	book
        Thank you for calling City Hospital. How can I help you?	Miss, good day, it's Sister Joy from the Grace Home. We have a resident, Mr. Lionel Pierre, and he have a ulcer pon his shin that slow to heal. We need somebody to look at it this week, and he need a wheelchair space.	book
        Thank you for calling City Hospital. How can I help you?	My daughter's had her ears pierced, against my wishes, and one lobe's gone red and weepy. She's in tears because she thinks I'll make her take them out. Could you see her on Friday after three? Ellie Sharpe.	book
        Thank you for calling City Hospital. How can I help you?	y'all take walk ins no well then put me somewhere tomorrow I got poison ivy up both arms from clearin' the fence line and mama's calamine ain't touchin' it travis boone	book
        Thank you for calling City Hospital. How can I help you?	My dad's got Parkinson's and he's getting stiffer. We usually see someone in the city, but it's such a drive in the dark. I was wondering if Dr. Johnson would take him on, perhaps a first chat next month. Michael Everett.	book
        Thank you for calling City Hospital. How can I help you?	Morning. Right, it's for two of us, me and the wife, just the yearly once over. She likes Dr. Johnson, I'm easy. Back to back, so we can have our lunch out after. Week of the seventh. Sid and Nora Platts.	book
        Thank you for calling City Hospital. How can I help you?	The week of the twenty third I'm off, and I'd like to get it over with then. It's my shoulder, it catches when I reach for the top shelf. I stack shelves, so that's a nuisance. Paul Henshaw.	book
        Thank you for calling City Hospital. How can I help you?	Hello, I'm Bernadette. I sit with Mrs. Lovell on Wednesdays, and she showed me a patch on her shin today that's all dry and flaky. Her daughter says yes, get it looked at. A Wednesday, so I can take her.	book
        Thank you for calling City Hospital. How can I help you?	Morning, doll. My landlord's got mold in the walls and I been sneezing since Halloween. I want somebody to look up my nose and write a letter I can wave at him. This week or next, I ain't picky. Tony Bruno.	book
        Thank you for calling City Hospital. How can I help you?	My grandson says I can do this on the computer, but I'd sooner talk to somebody. It's only my yearly look over with Dr. Johnson. It was a Tuesday at ten last year, and that did me nicely. Alma Fairbrother.	book
        Thank you for calling City Hospital. How can I help you?	hello actually it is for my neighbour aunty she is alone and her children are in dubai she is having swelling in the knees and she is climbing three floors daily tomorrow or day after with the bone doctor mrs kusum mehta	book
        Thank you for calling City Hospital. How can I help you?	Guten Morgen, my name is Katrin Adler. The kindergarten wants a paper that my daughter is healthy, before she comes back. She had the spots, but now all is away. On Friday I have free, or else on Monday after three.	book
        Thank you for calling City Hospital. How can I help you?	I was going to say Thursday, but no, that's my pottery. Friday, then, or the Monday after. My wrists ache from the clay, you see, so it's all connected. I've never been to you before. Imogen Slater.	book
        Thank you for calling City Hospital. How can I help you?	Hello there, I'm phoning about my wee dad. He's slowed up something terrible since the summer, and he's aye rubbing his knees. He'd never ask. I'm up frae Ayr the week of the ninth, so I could bring him. Jimmy Auld.	book
        Thank you for calling City Hospital. How can I help you?	My son plays the drums, and now his elbow's swollen like an egg. He can bend it, and it doesn't stop him eating. I'd like it seen before his grade exam on the fifteenth. After four any day. Sebastian Croft.	book
        Thank you for calling City Hospital. How can I help you?	Well, I've finally run out of excuses. The wife, the daughter, even the fella at the barber's, they all say get that lump on your neck seen to. It's been there years. Put me wherever you like, only not first thing. Mick Garrity.	book
        Is there anything else I can do for you?	Yes, as I'm on. My husband's been complaining about his elbow ever since he took up pickleball, silly old thing. Could he come in as well, whenever it suits? Walter Gibbs.	book|yes
        Is there anything else I can do for you?	oh aye the wife says I've tae ask aboot my snoring she's in the spare room since easter I suppose somebody should hear aboot it any day but a saturday	book|yes
        Is there anything else I can do for you?	Yes, actually my mother is also here with me, and her knees are paining too much. She will be here up to month end only. Please fix one for her also with the bone doctor. Savitri Pillai.	book|yes
        Is there anything else I can do for you?	Hmm, since you ask so nice. My big toe nail grows into the flesh since the summer, and I always say, tomorrow, tomorrow. Give me a date for that too, then I can no more run away.	book
        Is there anything else I can do for you?	Yes ma'am. My grandbaby's got cradle cap somethin' fierce and her mama's worried sick. Might the skin doctor see her too, later on in the week? Her name's Magnolia Reed.	book|yes
        Is there anything else I can do for you?	Well, I wasn't going to mention it. But I do get a bit breathless with the hoover these days, and it's not the hoover. Perhaps I ought to see that nice Dr. Patel, if he's got a gap before Christmas.	book
        Is there anything else I can do for you?	No, thank you, you've been very kind. Oh, silly me, I forgot what I rang for in the first place! It's my ears, I want them looked at. Any afternoon, dear.	book|no
        Is there anything else I can do for you?	Yes, my other boy, Kofi. He needs his heel seen to, he's been walking on his toes for a week. If you could put him straight after his brother, it would save me a second bus trip.	book|yes
        You have no upcoming appointments. Is there anything else I can do?	nothing at all and there was I with my coat on I could've sworn I'd fixed something for my wrist well let's do it properly now then the sooner the better phyllis tate	book
        You have no appointment with us, Mrs. Jankowska.	Is not there? But my son said he did it on the computer. Okay. So please you write me now, for the legs, they are heavy in the evening. For me is good the morning.	book
        Dr. Lee specializes in skin problems. Can I help you with anything else?	Skin, that's what I thought. You see my husband's got a brown patch on his temple that's changed a bit since the summer. He'd be free on Thursday, or Friday at a pinch. Leonard Crabtree.	book
        Dr. Patel is our heart specialist. Is there anything else?	Ah, very good, very good. Then that is the correct doctor for me. My pressure was one sixty in the pharmacy, and my son is telling, papa, go. Any day this week I can come.	book|yes
        Yes, we accept Aetna. Can I do anything else for you?	Well, butter my biscuit, then I got no excuse left. I've had this crick in my neck since Labor Day, and I'd like it seen to. Fridays are best, I'm off Fridays. Randall Pike.	book|yes
        We are open from eight to six, Monday to Friday.	Until six, that's handy, because I finish at five. It's about my daughter's cough, it's been going round her class. Would there be something for her tomorrow about half past? Jessica Moon.	book
        I have booked Dr. Lee on Friday, November 27th at 2 PM, for Ada Novak. Is there anything else?	Oh good. And you know, her brother has the same dry elbows, I see it now when he eats his soup. He could come in with her, if the doctor has time for two. Filip Novak.	book
        I have cancelled your appointment with Dr. Johnson. Is there anything else?	thank you I'd still want to see somebody about it just not him he rushes me there was a lady my cousin went to for her hands some day in december when I'm back from my sister's	book
        The parking garage is on Oak Street. Is there anything else?	Oak Street, lovely, I know it, it's by the old cinema. Now all I need is something to park for. It's my hip, it's been grumbling since the damp set in. Tuesdays or Thursdays, dear.	book
        For back pain, Dr. Garcia is the right doctor. Is there anything else?	So is not Patel, okay, my friend told me wrong. Then please with Garcia. I am mason, I lift all the day the stones, and I stop at five. Vito Caruso.	book|yes
        A referral is not needed for Dr. Johnson. Is there anything else?	Nae referral? Well, that's a weight off. I'll come and see him then aboot these dizzy turns, I've only the odd one when I stand up. Whenever ye like, I'm retired. Archie Laidlaw.	book|yes
        I am sorry, I cannot give medical advice. Would you like to see a doctor?	Mi did think you would say so. All right then, mi will come. Is just a little numb feeling in mi finger when mi sewing. Mi free in the week, only not Wednesday.	book|yes
        Dr. Garcia also sees children. Is there anything else?	Oh, that's good, I wasn't sure. My little boy's got a lump on his shin where he banged it at the skate park, it's three weeks now. I'd like him to be seen next Monday or Tuesday. Luca Pearce.	book
        Is there anything else I can do for you?	Yes, one thing. Has Dr. Garcia got any time on the same afternoon, say after three? Because my sister's shoulder is stuck, and we could come together in the one taxi. Rita Sandoval is her name.	book|availability|yes
        Is there anything else I can do for you?	ach yes my wife stands next to me and shows me her arm she has there such red circle after the walk in the forest since sunday so she should come also if possible tomorrow brigitte neumann	book
        Your phone number on file ends in 7 7 1. Is there anything else?	That's me, I've had it for thirty years. Now, my old trouble's back, that burning in my feet at night. Dr. Johnson will know what I mean. Could I pop in one morning?	book|yes
        Is there anything else I can do for you?	Hmm, I could do with somebody looking at my hands, now I think of it. They go white in the cold, like candles, and then they hurt like billy o. I'm only free on a Monday, mind.	book
        Thank you for calling City Hospital. How can I help you?	Hello dear, it's Nellie Barraclough. You've got me for the heart and for the skin in the same week, and it's too much traipsing about at my age. One of them needs to go, I think the skin.	cancel
        Thank you for calling City Hospital. How can I help you?	Hi there, Keith Mallory. I was to see Dr. Garcia about my back on Thursday, and wouldn't you know it, I bent down for the cat and it clicked back in. So I won't be needing it, thanks.	cancel
        Thank you for calling City Hospital. How can I help you?	Good morning, it's the Hendersons. We were both down for our flu jabs and a check with Dr. Johnson, but we had it done at the chemist's on Saturday. So you can take us off.	cancel
        Thank you for calling City Hospital. How can I help you?	Aye, it's Dougie Rennie. I'd an appointment for my knee on the fifth. Well, the wife's paid for some private fella and I've been seen. Somebody else can have my place.	cancel
        Thank you for calling City Hospital. How can I help you?	hey this is charlene fontenot my boy dewayne was fixin' to see doctor lee for them warts well his grandmama rubbed a potato on 'em and I swear to you they fell right off so we ain't comin'	cancel
        Thank you for calling City Hospital. How can I help you?	Namaste, good morning. My father, Mr. Raghunath Shetty, has one appointment with Patel doctor on Monday. He has gone back to Mangalore suddenly, due to some property matter. So it is not required now.	cancel
        Thank you for calling City Hospital. How can I help you?	Good day, me is calling for me aunty, Miss Pearl Grant. She did have a date with the bone doctor next week. She say she not going, she trust in her bush tea. So just give it to somebody else, please.	cancel
        Thank you for calling City Hospital. How can I help you?	Hello, Ulrike Sommer here. I have two times the same appointment by you, once on the fourth and once on the eleventh. I think I pressed twice in the computer. The fourth can go away.	cancel
        Thank you for calling City Hospital. How can I help you?	hello my name is Grzegorz I had to come on Tuesday to doctor Johnson but my employer he sent me to the doctor of company and everything is done. so the Tuesday is not necessary	cancel
        Thank you for calling City Hospital. How can I help you?	Ciao, I am Elena Rizzo. For my daughter I took the appointment with the Dr. Lee for her red cheeks. We went to the sea, and the cheeks are beautiful now. So we do not come, thank you very much.	cancel
        Thank you for calling City Hospital. How can I help you?	Sorry, I've about thirty seconds. Louise Carter, Friday, nine fifteen, Dr. Johnson. I'm being sent to Brussels for six months starting tomorrow, so there's no way. I'll get in touch when I'm back.	cancel
        Thank you for calling City Hospital. How can I help you?	my husband victor dale was due in with doctor patel on wednesday he's been taken on at another hospital nearer our son so he'll have his heart looked after there we just didn't want to leave you waiting	cancel
        Thank you for calling City Hospital. How can I help you?	It's about Barney, my lad, Barney Holt. You've got him in with Dr. Garcia for his arm. The plaster came off at the other place, and they're pleased as punch with him. No point in coming twice.	cancel
        Thank you for calling City Hospital. How can I help you?	Hello, I'm a carer for Mrs. Muriel Stanhope. She was going to come on Thursday but she's made her mind up that she's had enough of doctors, and her family agree. So you can free up her slot.	cancel
        Thank you for calling City Hospital. How can I help you?	I feel dreadful about this, I do. You squeezed me in for tomorrow as a favour. But my cough's gone overnight, like a tap turned off. I'd hate to take the time from someone who's properly poorly. Wendy Marchbank.	cancel
        Thank you for calling City Hospital. How can I help you?	So, uh, my insurance ran out on Friday when I lost my job. I'm supposed to see the heart guy on the second. I can't swing that right now, so I guess that's off. It's Denny Kowalski.	cancel
        Thank you for calling City Hospital. How can I help you?	Good afternoon. It's regarding my late wife, Eleanor Price. I found a card with a date in December for Dr. Johnson. She passed away three weeks ago. I thought that I should let you know she won't be there.	cancel
        Thank you for calling City Hospital. How can I help you?	We've got three appointments on Monday, one for each of the children. The eldest says he's sixteen, and he'd rather die than show anyone his spots. So make it only the two. He's Jonah, Jonah Whitfield.	cancel
        Thank you for calling City Hospital. How can I help you?	I was put in for the nineteenth with the skin doctor then I looked at it with my new glasses on and it was a bit of jam I'm so ashamed please take my name out hester pym	cancel
        Thank you for calling City Hospital. How can I help you?	Hi, it's Ashley Bowen. I have a follow up on Monday, and honestly I feel great, and the physio said I'm good to go. I don't think I want to sit in traffic for an hour to hear that again.	cancel
        Thank you for calling City Hospital. How can I help you?	Hello, we are moving to Hamburg in the next week, all the family. So the appointment of my son Jonas Richter on the tenth with Dr. Garcia, this falls out. We look for a new doctor there.	cancel
        Thank you for calling City Hospital. How can I help you?	My neighbour Mr. Hanley asked me to phone. He was meant to be with Dr. Patel this afternoon, but he's been kept in at his daughter's with the snow, and says not to bother about another one for now.	cancel
        Thank you for calling City Hospital. How can I help you?	I gotta be honest with you, I chickened out. You've got me with Dr. Lee tomorrow to have that mole taken off. I'm not doing it. Maybe someday. It's Kenny Strickland.	cancel
        Thank you for calling City Hospital. How can I help you?	Hello there, my name is Joyce Amadi. I booked with you and I booked with the clinic by my office, to see who was quicker. They were quicker. So I should give mine back to you.	cancel
        Thank you for calling City Hospital. How can I help you?	Good morning, this is Shobha. For my son I had taken appointment on twenty eighth with children doctor for his vaccination. They have done it in the school camp only. So now there is no need.	cancel
        Thank you for calling City Hospital. How can I help you?	it's rab galbraith I'm doon for the monday my gaffer's no letting me away and if I lose this job I'll have worse than a sore neck just scrub it I'll manage wi the tablets	cancel
        Thank you for calling City Hospital. How can I help you?	Yes ma'am, I'm Pastor Dupree's wife. He was set to see Dr. Patel on Tuesday. The Lord's called him to a revival in Mississippi, and he'll be gone till spring. I'd be obliged if you'd strike him off.	cancel
        Thank you for calling City Hospital. How can I help you?	My toddler had this awful nappy rash and you kindly fitted us in for Friday. It's completely gone since we changed brands. I don't like to waste your doctor's time. Hugo Bradshaw, he is.	cancel
        Thank you for calling City Hospital. How can I help you?	Hi, I've been on the phone to you about six times today. Liam Foy. I changed it to Tuesday, then to Wednesday, and d'you know what, forget it. I'll go to my own doctor in the village.	cancel
        Thank you for calling City Hospital. How can I help you?	Hello, here is the daughter of Mrs. Stanislawa Duda. Mama is now in sanatorium for three weeks, the doctors there look at her heart every day. The visit on sixteen she does not need.	cancel
        Thank you for calling City Hospital. How can I help you?	My horoscope said no surprises this week, and then my other half books me a skin check behind my back. I've told him I'm not going. So whatever's in there for Sandra Tibbs, wipe it.	cancel
        Thank you for calling City Hospital. How can I help you?	I'm the school nurse, and I'm calling for the mother of Aiden Fry, she has no phone right now. Aiden's appointment for his wrist, Thursday at one. She says it's better and they'll skip it.	cancel
        Thank you for calling City Hospital. How can I help you?	it was for my tennis elbow on the ninth I've given up tennis I've taken up bridge and there's nothing wrong with me at all any more so you needn't keep that for me my dear daphne loxley	cancel
        Thank you for calling City Hospital. How can I help you?	Mi baby father did book the child with Dr. Garcia for the tenth. Him never ask me. The child gone to her grandmother in Kingston till January. So that one can't go so. She name Tiana Wright.	cancel
        Thank you for calling City Hospital. How can I help you?	Good day, I am Bruno, I have the foot. I mean, I had the problem of the foot. My cousin is osteopath, he touched it two times and finished. So for Friday you can put another person on my place.	cancel
        Thank you for calling City Hospital. How can I help you?	We'd a double slot with Dr. Johnson on the Friday, for Mum and me. Mum still wants hers. I've got the all clear from work's doctor so mine's not needed. I'm Nicola Greaves, Mum's Jean.	cancel
        Thank you for calling City Hospital. How can I help you?	Well it's a silly story. I rang up for my heart, because it was thumping, and then I found out my daughter had been giving me the wrong coffee. I'm on decaf now and right as rain. So never mind the twelfth. Olive Prentice.	cancel
        Thank you for calling City Hospital. How can I help you?	Hello. I was told on the phone that it'd be covered, and now the letter says I'm paying four hundred dollars for one look at my knee. Thanks, but no thanks. You can give Monday to somebody else. Gus Petrakis.	cancel
        Thank you for calling City Hospital. How can I help you?	So my mom made this appointment for me with Dr. Lee, but I'm like nineteen now, and I already see someone at school for my skin. I don't need two. It's the one on the eighteenth. Madison Hale.	cancel
        Thank you for calling City Hospital. How can I help you?	my wife and I were in on the same day you remember for our hearts she's decided to see the specialist in the capital because her sister swears by him I'm still coming it's only hers mrs adriana popescu	cancel
        Thank you for calling City Hospital. How can I help you?	I must give back the Wednesday. The taxi for old people in our street is stopped, the money is finished from the city. So I cannot come and I do not know when. Frau Elfriede Baum.	cancel
        Thank you for calling City Hospital. How can I help you?	Hi, it's Steph, Reuben's mum. We were on the waiting list and had the January one as a backup. He's been seen now, last week, all fine. So the backup's not needed any more. Reuben Castle.	cancel
        Thank you for calling City Hospital. How can I help you?	Hello, sir. My brother has taken appointment for me without telling me, for hair loss. I am not wanting any treatment. I am happy like this only. Please remove. Name is Deepak Chawla.	cancel
        Thank you for calling City Hospital. How can I help you?	Ah now, I'm expecting the priest, the plumber and the grandchildren, all on the one day. Something has to give, and it's the doctor, God forgive me. Leave it for now, and I'll ring ye in the new year. Nuala Brady.	cancel
        Thank you for calling City Hospital. How can I help you?	I had the date with Dr. Garcia for my fingers, they were locking on me of a morning. They've stopped doing it since I put the knitting away. I'll say thank you but no. It was under Winifred Oats.	cancel
        Thank you for calling City Hospital. How can I help you?	Mr. Patel's, I mean Dr. Patel's four o'clock tomorrow, that's me, Joe Fusco. I'm in Florida. I plain forgot I booked a vacation. No, don't fix me another one yet, I'll call when I get home.	cancel
        Thank you for calling City Hospital. How can I help you?	I've just had the results by post and everything's normal they said if it's normal there's no reason to see doctor johnson on monday so that's one less for him pauline attwood	cancel
        Thank you for calling City Hospital. How can I help you?	We've got a wee lassie down for her hip check on the third, Skye Drummond. My health visitor's been round and done it at hame. So unless you tell me otherwise we'll no be there.	cancel
        Thank you for calling City Hospital. How can I help you?	my apologies for my voice I have a cold. it's for the allergy test with doctor Lee, they said I can't do it with the pills I take now and I must take them all winter. so it has no sense to come. Kasia Bielak	cancel
        Thank you for calling City Hospital. How can I help you?	Hello, this is Janet from Meadow View. Three of ours are coming on Tuesday in the van. Mr. Poole is refusing point blank, and he's within his rights. So only the other two, please. Poole, Sidney.	cancel
        Thank you for calling City Hospital. How can I help you?	Y'all sent me a reminder for tomorrow. I never did want that, my daughter-in-law set it up. I'm eighty four, my skin's s'posed to look like this. You tell Dr. Lee I said hey and not to wait on me. Velma Gentry.	cancel
        Thank you for calling City Hospital. How can I help you?	I got two dates with you, one on the second and one on the sixteenth. The nurse said one visit will do it. I'd like to keep the sixteenth and let the other one go. It's Abdul Karim Saleh.	cancel
        Thank you for calling City Hospital. How can I help you?	My son Leon was supposed to come for his stitches, on Thursday. They came out on their own in the swimming pool, and it looks really neat. I suppose that's that, then. Leon Abbott.	cancel
        Thank you for calling City Hospital. How can I help you?	I'm the brother of rosa mendes she had the appointment for the heart on friday but she is gone with the grandchildren to portugal and she stays there until easter nobody told you I think	cancel
        Is there anything else I can do for you?	Yes, there's my other one, with Dr. Lee on the ninth. If Dr. Johnson's going to look at all of me, I don't see why I'd need the two. Let that one go, would you?	cancel|yes
        Is there anything else I can do for you?	Oh, and my sister Doreen, she's down for the same afternoon. She's gone and broken it off with doctors altogether, she's seeing a healer. You may as well rub her out.	cancel
        Is there anything else I can do for you?	Aye, while I'm on, the lad's Thursday. Kieran Muir. His foot's fine, he was up a tree this morning. I'd no like tae waste anybody's time.	cancel|yes
        Is there anything else I can do for you?	Yes, please. My mother in law's appointment also is there on Friday. Now her own brother is coming who is a doctor himself, he will see her. So that one you can delete. Sarojini Menon.	cancel|yes
        Is there anything else I can do for you?	Well, yes and no. There's that heart check my wife signed me up for, in January. I'll be on a boat in January. I don't want it, and don't you tell her I said so. Stanley Brock.	cancel
        Your appointment is on Thursday, November 26th at 10 AM with Dr. Lee. Is there anything else?	Is that still in there? I called last week and spoke to a young man, and he said it was gone. I've been seen elsewhere. Please make sure it really disappears this time.	cancel
        You have two appointments, one with Dr. Patel and one with Dr. Garcia.	two why two the knee is from the old time when I was falling from the bicycle it is long ago good I keep only the one for my heart	cancel
        I have booked Dr. Garcia on Tuesday, December 1st at 3 PM, for Ella Brandt. Is there anything else?	Oh. My husband has just texted. He's already taken her to the walk in place this morning, and they've strapped it up. I'm so sorry. We won't need what you just did.	cancel
        Yes, we accept Aetna. Can I do anything else for you?	Thank you. But my girl's on my old plan, and that one y'all don't take. So her Friday with Dr. Garcia, I best let that go, we can't pay it. Destiny Rawls.	cancel
        I am sorry, there is nothing free before December 20th.	Then it's no use keeping the one on the twentieth either, dear. The wedding's on the nineteenth, and it was only for the wedding. You'd better take me out. Mavis Hartley.	cancel
        Dr. Johnson is away this week. Your appointment is with Dr. Lee.	With somebody else? No, no. I go since fifteen years to Dr. Johnson and to nobody other. Then I do not come on Thursday, and I wait until I am invited again.	cancel
        Your appointment is on Monday, November 30th at 9 AM with Dr. Patel.	Mi did think so. Well, mi sorry, but mi get through with the other heart clinic, and them seeing me tomorrow. So you can give mi Monday to somebody who need it.	cancel
        The consultation costs 120 dollars without insurance. Is there anything else?	A hundred and twenty? Madonna. For a little spot on the nose. Then better I keep the spot. Please, the appointment on Wednesday, I leave it. Bianchi, Roberto.	cancel
        Is there anything else I can do for you?	no nothing well there is harry's for his verruca a week on friday it dropped off in the bath would you believe so that's a nice gap for somebody harry lomax	cancel|no
        I have moved your appointment to Friday at 9 AM. Is there anything else?	Friday at nine, good, good. And then the old one I had in January, the control, this is double now. One control is enough for one knee, I think. Take it away, please.	cancel
        Your appointment is on Tuesday at 2 PM with Dr. Johnson. Is there anything else?	Tuesday, well now. I was hoping it'd be today, see, 'cause I'm in town today. It ain't worth the gas to drive back for a sore throat that's near about gone. I'll pass.	cancel
        Thank you for calling City Hospital. How can I help you?	Hello dear, it's Hilda Birtwistle. I've got a bit of paper on the fridge with a date on it, but my grandson's stuck his drawing over it with glue. When is it you're expecting me?	own_appointments
        Thank you for calling City Hospital. How can I help you?	Hi, Carl Jeffries. My wife does all the bookings, and she's away at her mum's. All I know is I'm seeing someone about my shoulder some time next week. Can you tell me when that is?	own_appointments
        Thank you for calling City Hospital. How can I help you?	Aye, hello, it's Shona Petrie. My mammy's convinced she's tae be there the morn, and I've got it written down for the Thursday. Who's right, her or me? She's Margaret Petrie.	own_appointments
        Thank you for calling City Hospital. How can I help you?	Hey, this is LaDonna Shaw. I got y'all's text, but my phone's so cracked I can't read the time on it. It's Friday, I see that much. What time do I need to bring my little girl?	own_appointments
        Thank you for calling City Hospital. How can I help you?	good morning ganesan here I have taken one appointment for heart checkup but the message is deleted by mistake kindly confirm to me which date and what timing you have kept	own_appointments
        Thank you for calling City Hospital. How can I help you?	Good morning, is Miss Eulalie James. Me daughter say she book me with the doctor, but she never tell me which doctor or which day, and she working now. You can see it there?	own_appointments
        Thank you for calling City Hospital. How can I help you?	Hello, Wolfgang Peters. I was yesterday on the telephone with you and it was very loud, I sat in the tram. I have understood the fifteenth or the fiftieth. What is now right?	own_appointments
        Thank you for calling City Hospital. How can I help you?	hello I am carer of Mister Jan Malec. I begin today by him and nobody told me nothing. he says he has this week some doctor. can you check for me when he must be there and with who	own_appointments
        Thank you for calling City Hospital. How can I help you?	Buongiorno, Signora Esposito. My husband he writes everything on the hand, and then he washes the hands. So please, at what hour is his appointment with the doctor Garcia on Monday?	own_appointments
        Thank you for calling City Hospital. How can I help you?	Sorry, I'm doing a million things. Rachel Quinn. I've got three kids and I've lost track, I think two of them are in with Dr. Garcia this month. Could you run me through what's in there?	own_appointments
        Thank you for calling City Hospital. How can I help you?	I'm ringing about my father, Bernard Oakley. He's a bit forgetful these days, and he tells me he's cancelled his heart appointment. I rather hope he hasn't. Has he still got it?	own_appointments
        Thank you for calling City Hospital. How can I help you?	I was in on monday and the girl at the desk said she'd put me in for six weeks' time it's been snowing so hard the post hasn't come did she do it and for which day thelma rudge	own_appointments
        Thank you for calling City Hospital. How can I help you?	Hello, it's next door to Mrs. Finlayson. She's asked me to drive her to see the skin doctor. She thinks it's the second, but she also thinks it's still October. What does it say on your side?	own_appointments
        Thank you for calling City Hospital. How can I help you?	Good afternoon, I wish to know if my appointment of tomorrow is standing. They said on the radio that the flu is everywhere and doctors also are sick. It's with Dr. Johnson, I am Nirmala Das.	own_appointments
        Thank you for calling City Hospital. How can I help you?	My boss wants to know exactly when I'm out next week, so he can plan the shifts. I know it's Wednesday with the bone doctor, for my back. Was it two or was it three? Terry Maddox.	own_appointments
        Thank you for calling City Hospital. How can I help you?	I've a calendar from the butcher's and a calendar from the church, and they say different things. One says I'm with you on the seventh and one says the eighth. Which is it, love? Kathleen Moffat.	own_appointments
        Thank you for calling City Hospital. How can I help you?	My daughter has something with Dr. Lee in December, I booked it in the summer, before we even unpacked. Now the school wants a note with the date. Could you look? Her name is Isabel Thorne.	own_appointments
        Thank you for calling City Hospital. How can I help you?	Is it Dr. Patel or Dr. Johnson that Grandpa's seeing on Thursday? We're having a wee argument in the car here. He says heart and Granny says chest. Angus Weir's the name.	own_appointments
        Thank you for calling City Hospital. How can I help you?	I deal with my uncle's things since his stroke last year mr solomon ade I'd like to know everything he has coming up so I can arrange the transport I believe there is one for his heart and one for his foot	own_appointments
        Thank you for calling City Hospital. How can I help you?	I am in the tram to you right now, and suddenly I am not sure. Maybe it is tomorrow and not today. It stands only Dr. Garcia in my telephone, no day. Annette Krüger, can you look quickly?	own_appointments
        Thank you for calling City Hospital. How can I help you?	My hands shake so, I can't read my own writing any more. I've put either a one or a seven. At what hour am I to come to see Dr. Patel on the Tuesday? Cuthbert Mowbray.	own_appointments
        Thank you for calling City Hospital. How can I help you?	So, like, my mom's on a plane, and she said I've got the skin doctor at some point this week, and to call you. I'm Dylan Fischer. Is it today? Cause I've got band practice.	own_appointments
        Thank you for calling City Hospital. How can I help you?	Good morning. They told me that somebody would ring me with a date for my mother's knee, and I was out shopping on Tuesday and missed a call. Maybe it was you. Is she in the book now? Zofia Baran.	own_appointments
        Thank you for calling City Hospital. How can I help you?	We have a big family lunch on Sunday, and my sister asks when do you finish with the doctors, Mamma. I have to know when is my last visit. Do you see how many I have still? Carmela Rossi.	own_appointments
        Thank you for calling City Hospital. How can I help you?	I believe I'm booked in for that ear business of mine, but for the life of me I couldn't tell you whether I ever rang you or only meant to. Would you look for me? Reginald Boothroyd.	own_appointments
        Thank you for calling City Hospital. How can I help you?	ma'am I work offshore two weeks on and two weeks off I'm tryin' to figure out if that visit with doctor garcia lands on my on or my off when've you got me down dale thibodeaux	own_appointments
        Thank you for calling City Hospital. How can I help you?	Mi sister Marva and mi have the same surname, and them always mix we up. Somebody tell me mi have appointment tomorrow, but mi think is hers. Can you check which one of we it is?	own_appointments
        Thank you for calling City Hospital. How can I help you?	I'm a support worker for a gentleman called Ryan Nuttall. He gets anxious if he doesn't know what's coming. Could you tell me the exact time and which doctor it is for his visit next week? I'll make him a picture card.	own_appointments
        Thank you for calling City Hospital. How can I help you?	The reminder that came by e mail went in the bin with all the adverts. I only know I was told to come fasting, so I'd like not to do that on the wrong morning. When am I due? Vikram Sethi.	own_appointments
        Is there anything else I can do for you?	Yes, just for my peace of mind. My son's visit, the one for the asthma, that's still on the calendar, isn't it? I had a dream that we missed it. Elliot Crane.	own_appointments|yes
        Is there anything else I can do for you?	Well, let me see. You didn't touch the other one, did you, the one for my heart? I'd like to hear that it's still there, and on what day, because I'm a born worrier.	own_appointments
        Is there anything else I can do for you?	Aye, could ye tell me when the wee yin's in next? I wrote it on the back of a receipt, and then I took the jumper back tae the shop wi it. Lewis Tennant.	own_appointments|yes
        Is there anything else I can do for you?	yes my husband is asking from the kitchen what about his skin doctor he thinks he has booked something for january is it there and what is the timing harish bhandari	own_appointments|yes
        Is there anything else I can do for you?	Hmm, so with this one I have now how many, three? I am losing the overview. Please say me all my dates one time from the beginning, slowly, then I write it down.	own_appointments
        I have moved your appointment to Friday at 9 AM. Is there anything else?	Friday at nine. And my wife's, is hers the same day still? We had them together before, and I'd hate for her to be sitting there all by herself. Lorraine Hobbs.	own_appointments
        I have cancelled your appointment on Tuesday. Is there anything else?	Right, that's that one done. What does that leave me with, then? There was one with the bone man in the new year, if I remember, but I couldn't swear to the date.	own_appointments
        Yes, we accept Aetna. Can I do anything else for you?	That's a blessing, honey. Now tell me, when is it my mama's comin' in again? I was drivin' when the lady told me, and I plumb forgot. Odessa Franklin is her name.	own_appointments
        The parking garage is on Oak Street. Is there anything else?	Oak Street, va bene. And the hour, what was the hour? I know it is on Wednesday with the Dr. Lee, but I do not remember if in the morning or after lunch.	own_appointments
        I have booked Dr. Lee on Friday, November 27th at 2 PM, for Ada Novak. Is there anything else?	Very good. And the small brother, he has been written already by my wife, I think. Can you see when he comes? It would be nice if it is on one day. Filip Novak.	own_appointments
        Is there anything else I can do for you?	no I don't think so only did my daughter ring you yesterday and put me in for something she does things behind my back bless her I'd like to know what I've got coming freda wainwright	own_appointments|no
        Thank you for calling City Hospital. How can I help you?	Hello, I'm just asking, I'm not deciding anything yet. My mum's coming over from Cork for a week, and her hip's sore. What does Dr. Garcia have free between the third and the tenth?	availability
        Thank you for calling City Hospital. How can I help you?	Hey there, before I go and ask my boss for time off, I wanna know what y'all even got. Does the heart doctor have anything open Thursday or Friday mornin'?	availability
        Thank you for calling City Hospital. How can I help you?	Good morning, I am Radhika. My husband is travelling so much, so I have to plan. Can you tell me on which evenings next week Dr. Lee is free? Then I will discuss with him and tell.	availability
        Thank you for calling City Hospital. How can I help you?	Aye, it's aboot my man's chest. He'll only come if it's efter the football on Saturday, or no at all. Do yous have anything at weekends, or in the evenings even?	availability
        Thank you for calling City Hospital. How can I help you?	Good day. I drive a long way, from the mountains, so I must know before. Is there by Dr. Patel something free in the week of the seventh, best around the noon?	availability
        Thank you for calling City Hospital. How can I help you?	Hi, I've got a ten minute break. I'm a nurse over at the care home. How soon could Dr. Johnson see one of our residents with a cough? Just roughly, so I can tell the family.	availability
        Thank you for calling City Hospital. How can I help you?	I'm trying to fit things around my chemo no don't worry that's going fine I only want to know what mornings doctor lee has left this month before I talk to my sister she drives me	availability
        Thank you for calling City Hospital. How can I help you?	hello I am Marta. in my work they give plan only on Friday, so now I only ask. does the doctor Garcia have some free places late, like after five o'clock, in next week	availability
        Thank you for calling City Hospital. How can I help you?	Me just want to find out something, sweetheart. If me was to come in Monday, early early, before the sun get hot, the skin doctor would have a space? Or is Tuesday have more?	availability
        Thank you for calling City Hospital. How can I help you?	Good evening. My wife's due any minute, and then we'll want someone for the baby. How far ahead is the children's doctor booked up these days? Is it weeks, or more like days?	availability
        Thank you for calling City Hospital. How can I help you?	Excuse me, I am Fabio, a tourist. I have a little pain in the ear from the swimming, and I leave on Saturday. Before Saturday, is there something free with any doctor?	availability
        Thank you for calling City Hospital. How can I help you?	My dad's eighty and lives with us now. Before I mention doctors to him at all, I'd like to know what I can offer. What times does Dr. Patel have open the week after next, afternoons mainly?	availability
        Thank you for calling City Hospital. How can I help you?	I was just chatting with the lady in the bakery, and she says it's months to get in with Dr. Lee. Is that right? When would be the first time she's got, supposing somebody wanted one?	availability
        Thank you for calling City Hospital. How can I help you?	we're a family of five with the same sniffles I don't know if we'll come yet but is there a day this week with a few gaps one after the other with doctor johnson	availability
        Thank you for calling City Hospital. How can I help you?	Okay, so my college break is the twenty first till the fourth, and that's the only time I'm home. Does Dr. Garcia have any openings then, or is everybody off for the holidays?	availability
        Thank you for calling City Hospital. How can I help you?	I've my daughter on the other line, and she wants to know which days he's got space. It's for her wee one's ankle. Dr. Garcia, some time before the schools go back?	availability
        Thank you for calling City Hospital. How can I help you?	Good afternoon. I'm a home aide, and I only get the van on Tuesdays. Could you tell me what's free on the next two Tuesdays, with the heart doctor? I'll ask the lady which she likes.	availability
        Thank you for calling City Hospital. How can I help you?	Sir, one enquiry only. For my mother's skin problem, lady doctor is required. On Saturday or Sunday is there any slot with her? If not then we will see about some other day.	availability
        Thank you for calling City Hospital. How can I help you?	Before I brave this weather, love, tell me. Has anybody there got a free half hour today? I've a splinter in my heel, and the grandchildren have all had a go at it.	availability
        Thank you for calling City Hospital. How can I help you?	I'm in charge of the transport at the seniors' club, and three of the ladies want their hearts listened to. What would Dr. Patel have on one and the same morning? Then I'll go round and ask them.	availability
        Is there anything else I can do for you?	well out of curiosity what else does he have that week I've said yes to the monday and I'm keeping it but my friend at the bowls club might want one too and she'll ask me	availability
        Is there anything else I can do for you?	Yes, my wife asks something. When she would want to see Dr. Lee also, what would be free on this same Friday? She must first look in her calendar.	availability|yes
        Is there anything else I can do for you?	Aye, just the one thing. Is there anything going wi Dr. Johnson on the Thursday as well? I'll need tae ask my man first, he's at his work the noo.	availability|yes
        Dr. Patel is our heart specialist. Is there anything else?	The heart one, good. And is he terribly busy? I mean, if my brother wanted to come down from the farm after the lambing, would there be times free about the end of April?	availability
        Dr. Garcia works on Mondays, Wednesdays and Fridays.	Now, of those, which have any space left? My girl's got piano on Mondays and I help at the library Fridays till noon, so I'll have to juggle it somehow.	availability
        Yes, we accept Aetna. Can I do anything else for you?	Good, then the next question. What has Dr. Garcia got in the first week of December? My shifts aren't out yet, but it would help me to know what there is.	availability|yes
        We are open from eight to six, Monday to Friday. Is there anything else?	Eight o'clock, that is early, that I like. And is there at eight o'clock something free on any day with the skin doctor? I only ask for the moment.	availability
        I have booked Dr. Patel on Monday, November 30th at 10 AM, for Luis Ortiz. Is there anything else?	thank you kindly if my other neighbor wanted to come along in the car that same morning would doctor johnson have anything around ten I'd have to knock on her door and ask	availability
        I have cancelled your appointment on Tuesday. Is there anything else?	Well yes, I don't want to fix anything until my leg's out of this boot. But just so I know, does the week before Christmas look full with Dr. Garcia?	availability|yes
        The parking garage closes at 6 PM. Is there anything else?	Mi see. So tell me now, what time is the last time the doctor have free in the evening, say Wednesday or Thursday? Mi need to see if mi could make it from work.	availability
        Thank you for calling City Hospital. How can I help you?	Hello dear, I'm Mabel Thwaite. My friend at the day centre was telling me you've a lovely lady for skin, but neither of us can remember what she's called. Who would that be?	doctor_info
        Thank you for calling City Hospital. How can I help you?	Hi, my little boy's a bit shy of men since his operation. Before we do anything, is Dr. Garcia a man or a woman? And does Dr. Garcia really see kids as young as three?	doctor_info
        Thank you for calling City Hospital. How can I help you?	Good morning, I am Venkatesh. My uncle is a heart patient and he is very particular. I want to know from you, which doctor is there for heart, and on which days he is sitting?	doctor_info
        Thank you for calling City Hospital. How can I help you?	Aye, I've a wee question for ye. I've a sore hip and a rash on it as well, and I havenae a clue who tae ask for. Which of your doctors does the hips, and which the rashes?	doctor_info
        Thank you for calling City Hospital. How can I help you?	hey this is jolene mabry my cousin works over at the feed store and says doctor johnson's retirin' come christmas is that so I been goin' to him since my kids were in diapers	doctor_info
        Thank you for calling City Hospital. How can I help you?	Hello, I am German teacher here since two months. My English is good, but for the medicine I prefer my own language. Is there by you a doctor who speaks German?	doctor_info
        Thank you for calling City Hospital. How can I help you?	good morning I want only to ask. my child is two years and she has the knee turned inside. I see on the page doctor Garcia for bones. is he also for the small children or is another doctor	doctor_info
        Thank you for calling City Hospital. How can I help you?	Good day to you. Mi old neighbor, Mr. Vernon, want to know if the heart doctor is the same Patel who used to be at the clinic pon Church Road. Him did really like that man.	doctor_info
        Thank you for calling City Hospital. How can I help you?	Buongiorno. My grandmother has the sugar, the pressure and also the skin very dry. One doctor for everything, exists? Or must she go to three different ones? What do your doctors do, exactly?	doctor_info
        Thank you for calling City Hospital. How can I help you?	I'm a bit pushed, sorry, I'm on lunch. It's my mother I'm asking for. She has arthritis in her hands. Is that a Dr. Garcia thing or a Dr. Johnson thing?	doctor_info
        Thank you for calling City Hospital. How can I help you?	Hello, I'm the carer of a lady of ninety. She gets muddled by quick talkers. Which of the doctors would you say does general things with old people, and does he come in every day?	doctor_info
        Thank you for calling City Hospital. How can I help you?	we've just moved here from the coast with two dogs and a teenager the teenager has acne and the dogs are fine I'd just like to know who you have for skin and if she treats teenagers	doctor_info
        Thank you for calling City Hospital. How can I help you?	I read in the local paper about your new heart doctor, and my wife used it to wrap the fish. What's his name again, and has he been doing it for long?	doctor_info
        Thank you for calling City Hospital. How can I help you?	My brother in law swears by a Dr. Patel, but he's a great one for mixing things up. He says Patel did his knee. I thought that Patel was hearts. Which is it?	doctor_info
        Thank you for calling City Hospital. How can I help you?	Good afternoon, my husband is hard of hearing, and he lip reads. It matters to him whether a doctor has a beard, would you believe. Can you tell me something about Dr. Johnson?	doctor_info
        Is there anything else I can do for you?	Yes, just a wee thing. That Dr. Lee I'm seeing, does she do anything for nails as well? My sister's have gone yellow and she'll no ask for hersel.	doctor_info|yes
        Is there anything else I can do for you?	Hmm, I wonder. You have put me with Dr. Johnson, this is good. But what kind of doctor is he exactly? At home we have for every part of the body another one.	doctor_info
        I have booked Dr. Garcia on Tuesday, December 1st at 3 PM, for Ella Brandt. Is there anything else?	Lovely, thank you. She's a nervous little thing, Ella. Is Dr. Garcia used to children at all, or mostly grown ups with bad backs? I'd like to prepare her a bit.	doctor_info
        Yes, we accept Aetna. Can I do anything else for you?	well that's one thing settled tell me sweetie does your heart doctor come in on fridays at all I only get a ride on fridays from my nephew	doctor_info|yes
        Your appointment is on Tuesday at 2 PM with Dr. Johnson.	Dr. Johnson, is he the older gentleman with the bow tie, or the young one? I never can remember. And does he look after diabetes too, or would that be someone else?	doctor_info
        Thank you for calling City Hospital. How can I help you?	Hello, Marjorie Tindall speaking. I moved into my son's granny flat in the spring, and I don't think I ever told you. Which address have you got written down for me, the old one or the new?	own_data
        Thank you for calling City Hospital. How can I help you?	Hi, it's Pete Szymanski. I got a new phone, my third this year, don't ask. I'm not getting your texts, and the wife gets hers. What number do you have for me in there?	own_data
        Thank you for calling City Hospital. How can I help you?	Good morning, myself Jayanthi. In my passport my name is one way, and in my insurance card another way, so everywhere is problem. Please see how it is spelled in your computer.	own_data
        Thank you for calling City Hospital. How can I help you?	Hey, I'm Crystal Vance, I just got off the phone with my insurance folks, forty minutes of music. They say y'all billed the wrong company. Which insurance do you have me down with?	own_data
        Thank you for calling City Hospital. How can I help you?	Aye, I got somebody else's birthday greeting frae yous last week. I'm no sixty, thank you very much! What date of birth have ye got for me? Fiona Carmichael.	own_data
        Thank you for calling City Hospital. How can I help you?	hello I take care of the papers for my grandfather herr otto lindner he has a letter with a wrong street on it I would like to hear which address and telephone are stored by you	own_data
        Is there anything else I can do for you?	Yes, one small thing. I got married in June, and half the world still has my old name. Which one have you got me under? I'd hate to sit there and not hear myself called.	own_data|yes
        Is there anything else I can do for you?	Well, before I go and feed the hens. You'll be sending me a letter, won't you? Would you read me back where it's going, because the postman here is hopeless.	own_data
        Your appointment is on Monday, November 30th at 9 AM with Dr. Patel.	Thank you, that is right. And can you please see what telephone is there in my paper? My son he changed it in the summer and the people call always to my sister in law.	own_data
        Yes, we accept Aetna. Can I do anything else for you?	Good, good. And is Aetna what you have in the machine for me? Because before that mi was with another company, and mi don't want no confusion when mi reach there.	own_data
        Shall I cancel your appointment with Dr. Lee on Friday, November 27th at 9 AM?	Yes, take it out please, I can't come on the twenty-seventh.	yes|give|cancel
        Shall I cancel your appointment with Dr. Lee on Friday, November 27th at 9 AM?	That's the one, get rid of it.	yes|cancel
        Shall I cancel your appointment with Dr. Patel on Monday, November 30th at 2 PM?	You can go ahead and cancel it, yes.	yes|cancel
        That would be Dr. Garcia, Orthopedics.	Then I'd like to see him, please.	book
        That would be Dr. Garcia, Orthopedics.	Good, book me in with Garcia, the sooner the better.	book
        That would be Dr. Garcia, Orthopedics.	Can I come in and see Dr. Garcia on Tuesday then?	book|availability
        On Thursday, Dr. Lee is free at 10:30 AM and 3:30 PM.	Half past ten, I'll take that one, for Sally North.	book|give
        On Thursday, Dr. Lee is free at 10:30 AM and 3:30 PM.	Okay, put me down for the three thirty.	book|give
        On Wednesday, Dr. Johnson is free at 9 AM and 2 PM.	Wednesday at two sounds good, can you make it firm?	book|give
        Yes, we accept Cigna.	In that case I'd like to make an appointment.	book
        Yes, we accept Aetna.	Good, then get my daughter in with Dr. Lee, please.	book
        There is nothing booked for Ada Novak.	Then make a new one for her, with Dr. Patel.	book
        There is nothing booked for Ada Novak.	well can we set one up now then	book
        There is nothing booked for Tom Hale.	Oh. Then I need a time for him, his cough's no better.	book
        That is booked: Dr. Lee on Friday, December 4th at 3:30 PM, for John Reed. Is there anything else I can do for you?	Yes, the same for my wife, right after me if it works.	book|yes
        That is booked: Dr. Patel on Tuesday, December 1st at 9 AM, for Maria Costa. Is there anything else I can do for you?	And one for my son with Dr. Lee, please.	book|yes
        It is cancelled: Dr. Lee on Friday, November 27th at 9 AM. Is there anything else?	Yes, I need one with Dr. Garcia instead.	book|yes
        I can't find an appointment for Ada Novak. Under which name was it made?	Forget that one and let's just make a new one.	book
        That is booked: Dr. Lee on Friday, December 4th at 3:30 PM, for John Reed. Is there anything else I can do for you?	Oh shoot, Friday I'm in court. Can we push it to the week after?	move
        That is booked: Dr. Patel on Tuesday, December 1st at 9 AM, for Maria Costa. Is there anything else I can do for you?	Sorry, could you make that one two o'clock after all?	move
        That is booked: Dr. Patel on Tuesday, December 1st at 9 AM, for Maria Costa. Is there anything else I can do for you?	Hm, can we change that to Thursday, I just saw I'm on duty.	move
        I have moved it: Dr. Lee on Thursday, December 3rd at 10:30 AM. Is there anything else I can do for you?	Wait, now that I see it, could it be an hour later?	move
        I have moved it: Dr. Lee on Thursday, December 3rd at 10:30 AM. Is there anything else I can do for you?	Yes, my husband's has to be shifted as well.	move|yes
        I have moved it: Dr. Garcia on Monday, December 7th at 2 PM. Is there anything else I can do for you?	And I'd need a different day for my daughter's too.	move|yes
        Shall I cancel your appointment with Dr. Lee on Friday, November 27th at 9 AM?	Rather than cancel, can you put it on another day?	move|no
        Shall I cancel your appointment with Dr. Lee on Friday, November 27th at 9 AM?	No, I only want it later in the week, not gone.	move|no
        Shall I cancel your appointment with Dr. Patel on Monday, November 30th at 2 PM?	I'd prefer to postpone it if that's possible.	move|no
        It is cancelled: Dr. Lee on Friday, November 27th at 9 AM. Is there anything else?	Yes, the other one, on Monday, I'd like to have that earlier.	move|yes
        You have Dr. Lee on Friday at 9 AM and Dr. Patel on Monday at 2 PM. Which one shall I cancel?	Don't cancel, put the Friday one on Monday too, so I only drive once.	move|no|give
        On Thursday, Dr. Lee is free at 10:30 AM and 3:30 PM.	Good, then switch my Friday one to the half past ten on Thursday.	move|give
        On Wednesday, Dr. Johnson is free at 9 AM and 2 PM.	The two o'clock, could I have that in place of the one I've got?	move|give
        I am sorry, I don't know that. Is there anything else?	Yes, I need to reschedule what I have on the thirtieth.	move|yes
        Yes, we accept Cigna.	Good. Then there's my appointment on Friday, that has to go to another day.	move
        Your appointment is with Dr. Lee on Friday at 9 AM. Which day and time would you like instead?	Actually, let's drop it altogether.	cancel
        Your appointment is with Dr. Lee on Friday at 9 AM. Which day and time would you like instead?	There's no point, just take me off the list.	cancel
        Your appointment is with Dr. Garcia on Wednesday at 2 PM. Which day and time would you like instead?	Oh, I didn't want another day, I wanted it cancelled.	cancel|no
        That is booked: Dr. Lee on Friday, December 4th at 3:30 PM, for John Reed. Is there anything else I can do for you?	Sorry, my wife's shaking her head. Can you undo that?	cancel
        That is booked: Dr. Patel on Tuesday, December 1st at 9 AM, for Maria Costa. Is there anything else I can do for you?	Yes, the one I have with Dr. Johnson, I don't need that any more.	cancel|yes
        I have moved it: Dr. Lee on Thursday, December 3rd at 10:30 AM. Is there anything else I can do for you?	Yes, and my son's appointment on Monday, that can go.	cancel|yes
        It is cancelled: Dr. Lee on Friday, November 27th at 9 AM. Is there anything else?	And the Monday one too, please.	cancel|yes
        It is cancelled: Dr. Johnson on Wednesday, December 2nd at 2 PM. Is there anything else?	yeah scrap my husband's as well he's in the hospital already	cancel|yes
        Yes, we accept Aetna.	Okay. Mine on Friday I can't keep though, would you call it off?	cancel
        I am sorry, I don't know that. Is there anything else?	Yes, then I'd like to call off my visit on Tuesday.	cancel|yes
        Which day would you like to come?	What have you got next week?	availability|give
        On Tuesday, December 1st, Dr. Patel is free at 9 AM, 10:30 AM and 2 PM. Which time would you like?	Is there nothing later, after five?	availability
        On Thursday, December 3rd, Dr. Lee is free at 10:30 AM and 3:30 PM. Which time would you like?	And on Friday, what's open then?	availability|give
        That would be Dr. Garcia, Orthopedics.	And when could he see me?	availability
        That would be Dr. Garcia, Orthopedics.	Has he got anything this week?	availability
        On Thursday, Dr. Lee is free at 10:30 AM and 3:30 PM.	And Dr. Patel, when's he free that day?	availability
        On Wednesday, Dr. Johnson is free at 9 AM and 2 PM.	anything in the evening at all	availability
        9 AM on Monday is taken. Dr. Lee is free at 10:30 AM, 2 PM and 3:30 PM. Which time would you like?	Which day would have nine o'clock open?	availability
        Your appointment is with Dr. Lee on Friday at 9 AM. Which day and time would you like instead?	When does Dr. Lee have time in December?	availability|give
        Yes, we accept Cigna.	Good, and how soon could I get in with Dr. Patel?	availability
        """#)
}
