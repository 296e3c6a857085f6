import ParleyAgent

/// What callers of a hotel want, one to a line: what they heard, what they said, what it means.
enum EnglishHotelLines {
    static let all = CallerLine.lines(
        #"""
        Good day, Hotel Aurora. What can I do for you?	Hi, I need a bed for tonight, I've missed the last train home.	book
        Good day, Hotel Aurora. What can I do for you?	We'd like a double from the third of May, for four nights.	book
        Good day, Hotel Aurora. What can I do for you?	It's our silver wedding in June. I want to surprise my wife with your nicest room.	book
        Good day, Hotel Aurora. What can I do for you?	Hello, my name is Yuki Tanaka. I come Monday to the fair and I need one single, two nights.	book
        Good day, Hotel Aurora. What can I do for you?	um can you do a room for three lads on Saturday, just the one night	book|availability
        Good day, Hotel Aurora. What can I do for you?	Put me up from Sunday to Wednesday like last year, would you? Mr Abernathy.	book
        Good day, Hotel Aurora. What can I do for you?	My company's sending me over for a week from the twentieth. Something quiet at the back, if you can.	book
        Good day, Hotel Aurora. What can I do for you?	I'd like to reserve the suite for New Year's Eve in the name of Delacroix.	book
        Good day, Hotel Aurora. What can I do for you?	my mum's visiting and my flat's tiny so I want to stick her with you guys from Thursday	book
        Good day, Hotel Aurora. What can I do for you?	Can you still take two people this weekend? With a cot for the baby.	book|availability
        Good day, Hotel Aurora. What can I do for you?	We've been let down by another hotel. There's my wife and me, we land at six this evening.	book
        Good day, Hotel Aurora. What can I do for you?	Could I have the same room I had in March? The one over the garden. For the ninth of October.	book
        Good day, Hotel Aurora. What can I do for you?	I'm so sorry, my mother's in hospital, we won't be able to come on Friday.	cancel
        Good day, Hotel Aurora. What can I do for you?	Please delete reservation of Novak, from the fifth.	cancel
        Good day, Hotel Aurora. What can I do for you?	The conference has been called off, so I shan't be needing the room.	cancel
        Good day, Hotel Aurora. What can I do for you?	hey what happens if I pull out of my booking? Like, do I get my money back?	cancel|house|other
        Good day, Hotel Aurora. What can I do for you?	We've found somewhere nearer the beach, so you can let our double go. Henderson.	cancel
        Good day, Hotel Aurora. What can I do for you?	I booked twice by accident, I pressed the button two times. One must go.	cancel
        Good day, Hotel Aurora. What can I do for you?	Calling about tonight. The airline's on strike and I'm still in Lisbon, so give the bed to somebody else.	cancel
        Good day, Hotel Aurora. What can I do for you?	My fiancée and I split up. I don't suppose I can get out of the honeymoon suite?	cancel
        Good day, Hotel Aurora. What can I do for you?	Scrub Carmichael for next week, please. Change of plan.	cancel
        Good day, Hotel Aurora. What can I do for you?	What's a double going for these days?	availability
        Good day, Hotel Aurora. What can I do for you?	Have you got anything at all left for the bank holiday?	availability
        Good day, Hotel Aurora. What can I do for you?	How much would a single be, Tuesday to Thursday?	house|availability
        Good day, Hotel Aurora. What can I do for you?	Do you have room with three beds? We are a family.	availability|book
        Good day, Hotel Aurora. What can I do for you?	Just comparing prices. What do you ask for the suite per night?	house|availability
        Good day, Hotel Aurora. What can I do for you?	is it cheaper if we stay like five nights instead of two?	house|availability
        Good day, Hotel Aurora. What can I do for you?	Are you booked out for the marathon weekend, or is there hope?	availability
        Good day, Hotel Aurora. What can I do for you?	What sort of rooms have you got facing the sea?	availability
        Good day, Hotel Aurora. What can I do for you?	I have a hundred euro for the night, not more. What you can give me for this?	house|availability
        Good day, Hotel Aurora. What can I do for you?	Any doubles on the twelfth? If not, the thirteenth would do.	availability|book
        Good day, Hotel Aurora. What can I do for you?	I can't find my confirmation anywhere. Did I book two nights or three? Gillian Frost.	own_stay
        Good day, Hotel Aurora. What can I do for you?	Hello, we arrive on Saturday, name is Bauer. You have us, yes?	own_stay
        Good day, Hotel Aurora. What can I do for you?	My secretary made the arrangements. Could you tell me what room I've got?	own_stay
        Good day, Hotel Aurora. What can I do for you?	Did the deposit go through on my reservation?	own_stay
        Good day, Hotel Aurora. What can I do for you?	From when to when have we got the suite? It's under Popescu.	own_stay
        Good day, Hotel Aurora. What can I do for you?	I just want to be sure you put us down for a double and not two singles.	own_stay
        Good day, Hotel Aurora. What can I do for you?	um I booked through some website and got nothing back. Are we actually in your system? Jodie Marsh.	own_stay
        Good day, Hotel Aurora. What can I do for you?	What do I still owe for my stay next month?	own_stay
        Good day, Hotel Aurora. What can I do for you?	My parents are meant to be arriving at yours this evening, the Lindqvists. Is that right?	own_stay
        Good day, Hotel Aurora. What can I do for you?	Is breakfast included in what I booked? It's Tom Ashby, the week of the sixth.	own_stay|house
        Good day, Hotel Aurora. What can I do for you?	Room 214 here. Could somebody ring me at half five tomorrow? I've a plane to catch.	service
        Good day, Hotel Aurora. What can I do for you?	Is it all right if we hang on to the room till two on Sunday?	service
        Good day, Hotel Aurora. What can I do for you?	I need waking at six, I sleep like the dead.	service
        Good day, Hotel Aurora. What can I do for you?	We'd like a late check-out, say one o'clock, name of Ferreira.	service
        Good day, Hotel Aurora. What can I do for you?	Please, you can call to my room in morning at seven?	service
        Good day, Hotel Aurora. What can I do for you?	My flight isn't until ten at night. Must I really be out by eleven?	service|house
        Good day, Hotel Aurora. What can I do for you?	don't let me oversleep tomorrow yeah? Quarter past eight.	service
        Good day, Hotel Aurora. What can I do for you?	Cancel my wake-up call, please, I'm having a lie-in after all.	service|cancel
        Good day, Hotel Aurora. What can I do for you?	Could I get my alarm call moved from six to six thirty?	service
        Good day, Hotel Aurora. What can I do for you?	The wife's poorly and needs to sleep in. Can we keep the room a couple of hours longer?	service
        Good day, Hotel Aurora. What can I do for you?	Until what time do you serve breakfast?	house
        Good day, Hotel Aurora. What can I do for you?	We're bringing our spaniel. Is that going to be a problem?	house
        Good day, Hotel Aurora. What can I do for you?	What's the wifi password?	house
        Good day, Hotel Aurora. What can I do for you?	Where do I leave the car? It's a big van.	house
        Good day, Hotel Aurora. What can I do for you?	Does your pool have a shallow end? For the little ones.	house
        Good day, Hotel Aurora. What can I do for you?	Have you got a lift? My knees aren't up to stairs.	house
        Good day, Hotel Aurora. What can I do for you?	From when can we check in? Our train gets in at ten.	house
        Good day, Hotel Aurora. What can I do for you?	Is the internet strong enough for video calls? I must work.	house
        Good day, Hotel Aurora. What can I do for you?	do you do vegan stuff at breakfast or is it all sausages	house
        Good day, Hotel Aurora. What can I do for you?	Does one have to pay extra for the garage?	house
        Good day, Hotel Aurora. What can I do for you?	Is swimming pool open in winter time?	house
        Good day, Hotel Aurora. What can I do for you?	How do I get to you from the airport?	other|house
        Your booking is done. Is there anything else?	Could you also give us a ring at seven? We've a tour at eight.	service
        The double is 110. Shall I book it?	And what's the suite?	availability
        You can check in from three. Anything else?	Is there somewhere to plug in an electric car?	house
        When will you arrive?	Before that, can I bring two cats?	house
        Your single is booked for the tenth. What else can I do?	My brother wants a room too, same dates, a single.	book
        You are down for two nights in May. Is there something else?	And remind me what I paid the last time?	own_stay
        Your stay is from the fourth to the eighth.	Then I have to drop it, I'm only back on the ninth.	cancel
        How many nights would you like?	What's it cost per night, first?	house|availability
        I have cancelled the stay. Can I help with anything else?	Have you something for the same money in autumn?	availability|book
        Good day, this is Hotel Aurora. What can I do for you?	we'd like a double for the weekend please	book
        Good day, this is Hotel Aurora. What can I do for you?	Have you a double for the weekend? We'd be coming Friday after work.	book|availability
        Good day, this is Hotel Aurora. What can I do for you?	Hello, I need to make a reservation for my boss, Mr. Halloran. He needs a single from Monday to Wednesday.	book
        Hotel Aurora, good morning. How can I help you?	Good morning, I want to reserve one room for two person, from twelve to fifteen of August.	book
        Good evening, Hotel Aurora. What would you like?	Hi um so we're driving through tonight and the kids are asleep in the back, and we just can't go on any further. Could you fit us in?	book|availability
        Good day, this is Hotel Aurora. What can I do for you?	My daughter is getting married in your town on the sixth. We'll all be coming, and my husband can't do the journey back the same night, so it's two nights in a double for us.	book
        Welcome to Hotel Aurora. How may I help?	a suite for Saturday, it's my girlfriend's birthday	book
        Hotel Aurora, good morning. How can I help you?	I should like to book a single room from the second of April. Three nights. The name is Winterbottom.	book
        Good day, this is Hotel Aurora. What can I do for you?	Yeah hi I wanna book a room	book
        Good evening, Hotel Aurora. What would you like?	Good evening. My friend comes from Japan and she doesn't speak the language so I call for her. She needs single room for five nights from Sunday.	book
        Good day, this is Hotel Aurora. What can I do for you?	hi there just a single tomorrow night for me	book
        Hotel Aurora, good morning. How can I help you?	I've a job interview near you Thursday morning at eight, and there's no train that early. So I thought I'd come the night before and sleep at yours.	book
        Welcome to Hotel Aurora. How may I help?	Can I book with you directly or do I have to go through the internet? I'd want a double from the nineteenth.	book|house
        Good day, this is Hotel Aurora. What can I do for you?	Hello dear, I was told you're very good. I'd like to come for a week in September, on my own, I'm eighty-one.	book
        Good day, this is Hotel Aurora. What can I do for you?	Do you still have something for the twenty-third? If yes I take it, single.	book|availability
        Hotel Aurora, good morning. How can I help you?	we were thinking of coming Friday till Monday the two of us	book
        Good day, this is Hotel Aurora. What can I do for you?	Get me the suite for the tenth, two nights, under Vanderbilt.	book
        Good evening, Hotel Aurora. What would you like?	Is it too late to get a room for tonight? My car's broken down and the garage can't look at it till tomorrow.	book|availability
        Welcome to Hotel Aurora. How may I help?	I'd be interested in a double for the first weekend of December, when the Christmas market is on.	book|availability
        Good day, this is Hotel Aurora. What can I do for you?	Please to book for me room. One person. Arrive seventeen, leave nineteen.	book
        Hotel Aurora, good morning. How can I help you?	Our band's playing in town on Friday and we need somewhere to crash. Three of us, one night.	book
        Good day, this is Hotel Aurora. What can I do for you?	My grandson says you can do this by phone. I would like a room, a quiet one, for the week after Easter.	book
        Good evening, Hotel Aurora. What would you like?	Could you put me down for a single next Tuesday?	book
        Good day, this is Hotel Aurora. What can I do for you?	I'm ringing on behalf of Doctor Osei. She'll be lecturing at the university and wants the same double as always, from the fourth.	book
        Welcome to Hotel Aurora. How may I help?	So my boyfriend proposed yesterday, and I said yes, and now we want to run away for a couple of days. Have you got your suite from Thursday?	book|availability
        Hotel Aurora, good morning. How can I help you?	Two rooms for Saturday night please, a double for us and a single for my dad.	book
        Good day, this is Hotel Aurora. What can I do for you?	Booking. Double room. November twenty-seventh. Two nights. Novak.	book
        Good day, this is Hotel Aurora. What can I do for you?	eh good day I look for a room for my parents they come to visit me in july for ten days	book
        Good evening, Hotel Aurora. What would you like?	We stayed at yours two years ago and loved it. We want to come again, at the end of October, if you'll have us.	book
        Hotel Aurora, good morning. How can I help you?	I have to be at the hospital for an operation early on Monday. They said I should sleep somewhere close by. So Sunday night, one person.	book
        Good day, this is Hotel Aurora. What can I do for you?	What do you charge for a double? Well, never mind, I need it anyway, from the eighth to the tenth.	book|availability
        Welcome to Hotel Aurora. How may I help?	can you squeeze us in on the thirtieth, two adults and a baby	book|availability
        Good day, this is Hotel Aurora. What can I do for you?	It's for a customer of ours, a Mr. Lindholm. He's arriving on Wednesday and he'll want the suite.	book
        Hotel Aurora, good morning. How can I help you?	Need a bed for the night, mate. I'm a lorry driver and I've run out of hours.	book
        Good day, this is Hotel Aurora. What can I do for you?	I'd like a room for one night, not the single though, I toss and turn. A double just for me.	book
        Good evening, Hotel Aurora. What would you like?	My sister and I would like to stay with you from the fifteenth. Two beds, please, she kicks.	book
        Welcome to Hotel Aurora. How may I help?	Is there any chance of a room over New Year? We'd take whatever you have.	book|availability
        Good day, this is Hotel Aurora. What can I do for you?	Hello, it's Ada Novak, I'd like to come to you again, Friday, two nights, a double.	book
        Hotel Aurora, good morning. How can I help you?	Okay so I'm organizing a hen do and we'd be six girls so three doubles for the Saturday.	book
        Good day, this is Hotel Aurora. What can I do for you?	How much is it for two people from Friday to Sunday and can you book it for me straight away?	book|availability
        Good day, this is Hotel Aurora. What can I do for you?	I would like that you keep me a room for the next Thursday please, I come very late.	book
        Good evening, Hotel Aurora. What would you like?	Me and the wife fancy a few days away. Is the week of the ninth any good? A double, breakfast and all.	book|availability
        Hotel Aurora, good morning. How can I help you?	I've heard you take dogs. Good, then I'd like a double for me and the dog from Saturday on.	book
        Welcome to Hotel Aurora. How may I help?	We're flying very early on the sixteenth, so we need to sleep near the airport on the fifteenth. You're the nearest.	book
        Is there anything else?	Yes, I also need a room for my colleague, same nights, a single.	book
        Is there anything else?	Actually yeah, could you do us another double for the weekend after that?	book|availability
        Can I do anything else for you?	And then I'd like to come again in spring. Could you reserve the suite for the first of May?	book
        What can I do for you?	well then I'd like a double for Saturday please	book
        I did not quite understand. What would you like to do?	Good. In that case I'll book the single, from Monday.	book
        A single is 95 euros, a double 140 and a suite 260 a night.	Right, then I'd have the double from the third, two nights.	book|give
        A single is 95 euros, a double 140 and a suite 260 a night.	okay that's fine let's book a single for thursday	book|give
        Breakfast is from seven to ten. Is there anything else?	Lovely. Then we'd like to stay with you, from the eleventh to the fourteenth.	book
        Dogs are welcome at Hotel Aurora. What else would you like to know?	Oh great, that settles it. I'd like a room for the two of us for Sunday night.	book
        Yes, we have parking behind the house. Anything else?	Then put me down for a room tomorrow.	book
        On Friday a single and two doubles are free.	We take one of the doubles, my name is Kowalczyk.	book|give
        Your stay is cancelled. Is there anything else?	Yes. Instead of that I want to come in June, from the second, a double.	book
        I have no booking under that name.	What? Okay, then let's make one now. A single for tonight.	book
        Your wake-up call is set for six. Can I help with anything else?	I'd like to stay one more night, if I'm honest. Can you book me tomorrow as well?	book
        Check-in is from three o'clock. Anything else?	Fine so we'd come Saturday at three, two persons, one night	book
        The suite is free on the twentieth.	My boss will be pleased. Reserve it for him, please, his name is Adeyemi.	book|give
        Good day, this is Hotel Aurora. What can I do for you?	We won't be coming.	cancel
        Good day, this is Hotel Aurora. What can I do for you?	I've got to cancel my room, something's come up at work.	cancel
        Hotel Aurora, good morning. How can I help you?	Hello, I booked a double for Friday under Novak. We don't need it anymore.	cancel
        Good evening, Hotel Aurora. What would you like?	So my flight was cancelled and the next one is on Monday, and by then the fair is over. So there's no point in me coming. The name's Okafor.	cancel
        Good day, this is Hotel Aurora. What can I do for you?	hi can i cancel a booking	cancel
        Hotel Aurora, good morning. How can I help you?	I am calling for my chief, Mr. Sato. He cannot travel, please take his reservation away.	cancel
        Welcome to Hotel Aurora. How may I help?	The little one has chickenpox. I'm afraid you'll have to do without us at the weekend.	cancel
        Good day, this is Hotel Aurora. What can I do for you?	I'd like to give back the room for the twelfth, if that's possible.	cancel
        Good day, this is Hotel Aurora. What can I do for you?	My husband booked a suite with you without asking me, and I'm afraid of heights and all that. Please undo it.	cancel
        Good evening, Hotel Aurora. What would you like?	um yeah I had a room for tonight but I'm gonna stay with a friend instead	cancel
        Hotel Aurora, good morning. How can I help you?	We have reserved from the first to the fifth but my visa was refused. I must cancel.	cancel
        Good day, this is Hotel Aurora. What can I do for you?	Is it still free to cancel for the twenty-eighth? Because then I'd like to do that.	cancel|house
        Welcome to Hotel Aurora. How may I help?	There was a booking under Ferguson. Forget about it, would you? The funeral's been moved.	cancel
        Good day, this is Hotel Aurora. What can I do for you?	Sorry to mess you about but we can't make it on Saturday after all	cancel
        Hotel Aurora, good morning. How can I help you?	I broke my leg skiing, so the walking holiday is off. That was a single from the ninth.	cancel
        Good evening, Hotel Aurora. What would you like?	Cancel everything, please. Both rooms.	cancel
        Good day, this is Hotel Aurora. What can I do for you?	You've a Mrs. Delgado down for next week. That's my mother, and she's not well enough to travel.	cancel
        Good day, this is Hotel Aurora. What can I do for you?	it's about the double for november twenty seventh we're not gonna need it	cancel
        Welcome to Hotel Aurora. How may I help?	I have to say no to the room, unfortunately. Petersen, from Thursday.	cancel
        Hotel Aurora, good morning. How can I help you?	Somebody booked a room in my name and it wasn't me. I don't want it.	cancel
        Is there anything else?	Yes, there's another booking, in March, under the same name. That one can go.	cancel
        Is there anything else?	Actually, you know what, cancel it. My wife's just told me she's got the wrong week.	cancel
        Can I do anything else for you?	and the room in june i don't want that one anymore	cancel
        What can I do for you?	My reservation for tomorrow. I want to call it off.	cancel
        You are booked in a double from November 27th for 2 nights.	Yes, that's the one. We're not coming.	cancel
        You are booked in a double from November 27th for 2 nights.	I thought so. Please cancel that.	cancel
        It is booked: a single from Monday for 3 nights. Is there anything else?	Oh no, I just see it's the wrong Monday. Take it out again please.	cancel
        Late check-out is only possible until one o'clock.	One's no use to us. Then we'd rather not come at all, take us off the list.	cancel
        Pets are not allowed in the suite. Anything else?	I can't leave the dog alone, so I need to cancel the booking then.	cancel
        Under which name is your stay?	It's Brandt, but I don't want to stay, I want to get rid of the booking.	cancel|give
        Good day, this is Hotel Aurora. What can I do for you?	what's a double a night	availability
        Good day, this is Hotel Aurora. What can I do for you?	Have you a single free for Tuesday?	availability|book
        Hotel Aurora, good morning. How can I help you?	Could you tell me what your rooms cost?	house|availability
        Good day, this is Hotel Aurora. What can I do for you?	Which rooms have you got free at the weekend?	availability
        Good evening, Hotel Aurora. What would you like?	Good evening, how much you want for one night, one person?	house|availability
        Welcome to Hotel Aurora. How may I help?	I'm not booking yet. I'd only like to know whether the suite's free on the fourteenth.	availability
        Good day, this is Hotel Aurora. What can I do for you?	My sister's looking for somewhere to stay in May, and I promised her I'd ask around. What would a single come to for a week?	availability
        Hotel Aurora, good morning. How can I help you?	Do you have any vacancies tonight?	availability|book
        Good day, this is Hotel Aurora. What can I do for you?	Is it more expensive on Saturday than during the week?	house|availability
        Good evening, Hotel Aurora. What would you like?	Hi, um, what's your cheapest room?	house|availability
        Good day, this is Hotel Aurora. What can I do for you?	We're a group of nine from the bowling club. Would you even have enough room for us in October?	availability|book
        Welcome to Hotel Aurora. How may I help?	Are there doubles left for the twenty-seventh, and what would two nights be?	availability|book
        Good day, this is Hotel Aurora. What can I do for you?	I'd like to know the price of suite, please, with the breakfast.	availability|house
        Hotel Aurora, good morning. How can I help you?	what have you got for under eighty	availability
        Good day, this is Hotel Aurora. What can I do for you?	Do pensioners get anything off the room?	availability
        Good evening, Hotel Aurora. What would you like?	I saw on the internet a hundred and twenty for the double. Is that what you charge on the phone, too?	house|availability
        Good day, this is Hotel Aurora. What can I do for you?	When in August would you have two rooms next to each other?	availability|book
        Hotel Aurora, good morning. How can I help you?	So there's me, my husband, the three kids and my mum. How many rooms would we need, and what's the damage?	availability
        Good day, this is Hotel Aurora. What can I do for you?	Is the suite a lot dearer than the double?	availability
        Welcome to Hotel Aurora. How may I help?	How many rooms do you have free from Friday on?	availability
        Good day, this is Hotel Aurora. What can I do for you?	I need to tell my boss what it's going to cost before he lets me book. A single, four nights.	house|availability
        Hotel Aurora, good morning. How can I help you?	Is something free on the third? A friend of mine asks.	availability
        Good day, this is Hotel Aurora. What can I do for you?	Have you got rooms with a balcony?	availability|house
        Good evening, Hotel Aurora. What would you like?	how much for a room just for like a few hours	house|availability
        Good day, this is Hotel Aurora. What can I do for you?	What kinds of rooms do you have and what do they cost?	house|availability
        Welcome to Hotel Aurora. How may I help?	Are children free or do we pay full price for them?	availability|house
        Is there anything else?	Yes, what would it be if I took the suite instead?	availability
        Is there anything else?	And a single, how much is a single?	house|availability
        Can I do anything else for you?	Just out of curiosity, is the suite free that weekend as well?	availability
        What can I do for you?	I'd like to know what's free in the second week of July.	availability
        I did not quite understand. What would you like to do?	what are your prices for two people	house|availability
        Which kind of room would you like: single, double or suite?	That depends. What's the difference in price?	house|availability
        Which kind of room would you like: single, double or suite?	Which ones are still free?	availability
        For which day would you like the room?	When do you have something? I'm flexible.	availability
        How many nights will you stay?	What do three nights cost compared to two?	house|availability
        The double is taken on Friday.	And on Saturday? Is it free then?	availability|give
        Shall I book a double from Friday, November 27th for 2 nights, for Ada Novak?	How much is that all together?	house|availability
        Shall I book a single from Monday for one night, for Mr. Okafor?	First I want to know what it costs.	house|availability
        A single is 95 euros, a double 140 and a suite 260 a night.	Is that per person or for the room?	availability
        There is no room free on the thirtieth. Anything else?	Hmm, what about the week after, have you got anything there?	availability
        Good day, this is Hotel Aurora. What can I do for you?	is my double still reserved	own_stay
        Good day, this is Hotel Aurora. What can I do for you?	Hello, I've booked with you but I've forgotten for when. Novak is the name.	own_stay
        Hotel Aurora, good morning. How can I help you?	Which day was it that we're coming? My husband says Thursday and I say Friday.	own_stay
        Good evening, Hotel Aurora. What would you like?	Good evening, this is Ingrid Solberg. I want to check my reservation please.	own_stay
        Good day, this is Hotel Aurora. What can I do for you?	How many nights have I got with you?	own_stay
        Good day, this is Hotel Aurora. What can I do for you?	I booked something for my boss last week, a Mr. Halloran, and now he's asking me which room it is. Could you look?	own_stay
        Welcome to Hotel Aurora. How may I help?	Can you see whether there's a booking for Rahman?	own_stay
        Hotel Aurora, good morning. How can I help you?	did you get my email about the room on the ninth	own_stay
        Good day, this is Hotel Aurora. What can I do for you?	I just want to be certain everything's all right with our room for Saturday. Yamamoto.	own_stay
        Good day, this is Hotel Aurora. What can I do for you?	Until when do I have the room? I'm in one twelve.	own_stay
        Good evening, Hotel Aurora. What would you like?	My daughter arranged it all for me and she's on a plane now. When am I expected at yours, and for how long?	own_stay
        Hotel Aurora, good morning. How can I help you?	Have I booked a single or a double? I can't remember.	own_stay
        Welcome to Hotel Aurora. How may I help?	Hi my friend booked for both of us and I wanna know if it's one room or two	own_stay
        Good day, this is Hotel Aurora. What can I do for you?	Please can you say me when is my check-in day? I lost the paper. Name is Nguyen.	own_stay|house
        Good day, this is Hotel Aurora. What can I do for you?	Am I right that I'm with you from the eleventh to the thirteenth?	own_stay
        Hotel Aurora, good morning. How can I help you?	What did we say, was it the suite? It's Caruso speaking.	own_stay
        Good evening, Hotel Aurora. What would you like?	I rang yesterday and a young lady booked me in. I only want to hear that it really worked.	own_stay
        Good day, this is Hotel Aurora. What can I do for you?	There should be a reservation in the name of my firm, Baltic Timber. Is it there?	own_stay
        Welcome to Hotel Aurora. How may I help?	Does my stay include the Sunday night or not?	own_stay
        Is there anything else?	Yes, when was it again I'm coming to you in spring?	own_stay
        Is there anything else?	Could you check if my brother's booked as well? Tomas Novak.	own_stay
        Can I do anything else for you?	And my other booking, the one in December, that one's still on, isn't it?	own_stay
        What can I do for you?	I want to know what I've got booked.	own_stay
        I did not quite understand. What would you like to do?	it's about my booking what dates are in there	own_stay
        Breakfast is from seven to ten. Is there anything else?	And have I got breakfast with my booking? It's under Moreau.	own_stay|house
        Shall I cancel it?	Wait, which dates is it actually for?	own_stay
        Your wake-up call is set for six. Can I help with anything else?	How long am I in this room for? Do I have to leave tomorrow already?	own_stay
        A single is 95 euros, a double 140 and a suite 260 a night.	And which of these have I got booked?	own_stay
        At what time shall we wake you?	What day do I leave, can you see that? It's for the last morning.	own_stay
        You can park behind the house. Anything else?	Is a double down for us from the second? Lundgren.	own_stay
        Good day, this is Hotel Aurora. What can I do for you?	wake me at six	service
        Good day, this is Hotel Aurora. What can I do for you?	can we leave at two instead of eleven	service
        Hotel Aurora, good morning. How can I help you?	I'd like to order a wake-up call for tomorrow.	service
        Good day, this is Hotel Aurora. What can I do for you?	Good evening, room 305. Would you be so kind as to wake us at a quarter to seven?	service
        Good evening, Hotel Aurora. What would you like?	I've an exam at nine tomorrow, and my phone's dead, and I forgot the charger. So could someone knock me up at seven?	service
        Good day, this is Hotel Aurora. What can I do for you?	Can I check out later on Sunday?	service
        Hotel Aurora, good morning. How can I help you?	We wish to stay in the room until three in the afternoon on last day, is possible?	service
        Good day, this is Hotel Aurora. What can I do for you?	Do you do wake-up calls?	service|house
        Welcome to Hotel Aurora. How may I help?	My bus only goes at four. Can I stay in the room till half past three?	service
        Good day, this is Hotel Aurora. What can I do for you?	I need a call at five thirty tomorrow morning, and please let it ring long, I'm a bit deaf.	service
        Good evening, Hotel Aurora. What would you like?	hi um late checkout please	service
        Good day, this is Hotel Aurora. What can I do for you?	My boss is in room twelve and he has to be up by six. Can you see to it that he is?	service
        Hotel Aurora, good morning. How can I help you?	Is there any way we could have the room till noon? My wife is pregnant and doesn't do mornings.	service
        Good day, this is Hotel Aurora. What can I do for you?	Could you phone me up at eight? It's room 21.	service
        Good day, this is Hotel Aurora. What can I do for you?	We are at a wedding the night before and won't be fit for eleven. What about one o'clock?	service
        Welcome to Hotel Aurora. How may I help?	Please wake up me tomorrow. Six and half.	service
        Good evening, Hotel Aurora. What would you like?	I don't trust my alarm. Can you give me a shout at ten to five?	service
        Good day, this is Hotel Aurora. What can I do for you?	It'd be great if we didn't have to be out at eleven on Saturday.	service
        Hotel Aurora, good morning. How can I help you?	What does it cost to keep the room till the evening?	service|house
        Good day, this is Hotel Aurora. What can I do for you?	when do we have to be out, and can we make it two hours later	service|house
        Good evening, Hotel Aurora. What would you like?	Mrs. Fairweather here. I'd be glad of a ring at seven, dear, I've got to take my tablets.	service
        Welcome to Hotel Aurora. How may I help?	I want to sleep out tomorrow so I will leave not before one	service
        Good day, this is Hotel Aurora. What can I do for you?	Can my kids get a wake-up call in the other room? They never get up. Half past seven.	service
        Is there anything else?	Yes, a wake-up call please.	service
        Is there anything else?	Yeah could we leave a bit later on the Sunday, like two?	service
        Is there anything else?	Please see that I'm up at four, I have to catch the first train.	service
        Can I do anything else for you?	One more thing, I'd like to be woken up on Saturday.	service
        Can I do anything else for you?	oh and we'd need a late checkout our plane isn't till nine pm	service
        What can I do for you?	Could you ring my room at six fifteen?	service
        I did not quite understand. What would you like to do?	I'd like to extend my check-out to one o'clock.	service
        It is booked: a double from Friday, November 27th for 2 nights. Is there anything else?	Yes please, can someone wake us on the Saturday at seven?	service
        It is booked: a single from Monday for one night. Is there anything else?	I'd need to keep the room a bit longer on Tuesday. Till one, say.	service
        It is booked: a suite from the fifth for 3 nights. Is there anything else?	and on the last day can we sleep in and go at like twelve thirty	service
        Check-out is until eleven o'clock.	Eleven is too early for us. Can it be two?	service
        Check-out is until eleven o'clock.	Ooh, that's tight. Could you make an exception for an old lady?	service
        Breakfast is from seven to ten. Is there anything else?	Then wake me at half past six so I don't miss it.	service
        Breakfast is from seven to ten. Is there anything else?	I always sleep through breakfast. Would you call me at nine?	service
        You are booked in a single from the eighth for one night.	Good. And I have to be up at five on the ninth, can you call me?	service
        A late check-out is 30 euros.	Okay, then I'd like that, until two.	service|give|yes
        Your room is 214. What else can I do for you?	I need to get up at six tomorrow for the airport.	service
        Good day, this is Hotel Aurora. What can I do for you?	when do we have to be out	house
        Good day, this is Hotel Aurora. What can I do for you?	what time's breakfast	house
        Hotel Aurora, good morning. How can I help you?	Hello, I've got a question. Do you allow cats?	house
        Good day, this is Hotel Aurora. What can I do for you?	Is there a car park at the hotel?	house
        Good evening, Hotel Aurora. What would you like?	We come by train. How far is it to walk from the station to you?	house
        Good day, this is Hotel Aurora. What can I do for you?	Have you internet in the rooms?	house
        Good day, this is Hotel Aurora. What can I do for you?	My husband's in a wheelchair since last year and I have to ask everywhere. Could he get into the building and the bathroom all right?	house
        Welcome to Hotel Aurora. How may I help?	From what hour is possible to come in the room?	house
        Hotel Aurora, good morning. How can I help you?	have you got a pool and is it warm	house
        Good day, this is Hotel Aurora. What can I do for you?	Do you do breakfast on Sundays too, and how long for?	house
        Good evening, Hotel Aurora. What would you like?	If we get there after midnight, is anyone still at the door?	house
        Good day, this is Hotel Aurora. What can I do for you?	What's your address? I need it for the sat nav.	house
        Good day, this is Hotel Aurora. What can I do for you?	Can I leave my suitcase with you after I've checked out?	house
        Hotel Aurora, good morning. How can I help you?	Is there breakfast and does it cost extra?	house
        Welcome to Hotel Aurora. How may I help?	I'm coming on my motorbike. Is there somewhere I can lock it up?	house
        Good day, this is Hotel Aurora. What can I do for you?	Do your rooms have air conditioning? It's so hot now.	house
        Good day, this is Hotel Aurora. What can I do for you?	Where exactly are you? Is it right in the centre?	house
        Good evening, Hotel Aurora. What would you like?	My son's allergic to feathers. What've you got in your pillows?	house
        Hotel Aurora, good morning. How can I help you?	is smoking allowed on the balcony	house
        Good day, this is Hotel Aurora. What can I do for you?	Latest time for check-out, please?	house
        Good day, this is Hotel Aurora. What can I do for you?	Have you a sauna or something like that?	house
        Welcome to Hotel Aurora. How may I help?	Is wifi free or I must pay?	house
        Hotel Aurora, good morning. How can I help you?	How much is it to park for a night?	house
        Good evening, Hotel Aurora. What would you like?	What time do you open the doors in the morning for people who check in?	house
        Good day, this is Hotel Aurora. What can I do for you?	We'd be bringing two dogs, big ones. Do they cost anything?	house
        Good day, this is Hotel Aurora. What can I do for you?	Can one have dinner at yours as well or only breakfast?	house
        Is there anything else?	Yes, what time can we get into the room?	house
        Is there anything else?	Do you have parking?	house
        Is there anything else?	um yeah is the pool open in the evening	house
        Can I do anything else for you?	And how do we get to you from the motorway?	house|other
        What can I do for you?	When does breakfast finish?	house
        I did not quite understand. What would you like to do?	I only wanted to know about the wifi.	house
        It is booked: a double from Friday, November 27th for 2 nights. Is there anything else?	Can we bring the dog? I forgot to ask that.	house
        It is booked: a single from Monday for one night. Is there anything else?	What's the latest I can arrive?	house
        It is booked: a suite from the fifth for 3 nights. Is there anything else?	Does it have a bath or a shower? And is there a gym in the house?	house
        Which kind of room would you like: single, double or suite?	Do they all have their own toilet?	house|availability
        How many nights will you stay?	Hang on, do you take dogs at all? Otherwise there's no point.	house
        At what time shall we wake you?	When's breakfast? I'd want to be up just before.	house
        Your wake-up call is set for five. Can I help with anything else?	Can you get a coffee at that time, or is it all shut?	house
        Shall I book a double from Friday, November 27th for 2 nights, for Ada Novak?	Is there somewhere for the car first of all?	house
        Shall I cancel it?	Yes, cancel it.	yes|cancel
        A single is 95 euros, a double 140 and a suite 260 a night.	Slower please. What was the double?	repeat|availability
        Breakfast is from seven to ten. Is there anything else?	From when till when?	repeat|house
        Can I do anything else for you?	When does the last bus to the airport go?	other|house
        """#)
}
