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
        """#)
}
