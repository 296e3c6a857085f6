/// What callers say when a life is in danger, one to a line.
enum DangerLines {
    static let all = #"""
        thursday is fine only she is so hard to wake today she opens her eyes and then they roll away again
        the reason well my left arm's gone all heavy and i'm pouring with sweat
        you can cancel friday, by then I won't be around, I've taken all of them
        My husband just slid off his chair at breakfast and he's making a snoring noise but his eyes are open.
        um I wanted to ask about my bill but my mouth it's it's not doing the words right since an hour and my wife says my face hangs
        there's like an elephant sitting on me, has been since I carried the shopping up, do you have anything this afternoon
        He ate a peanut cookie at the buffet and now his lips look like balloons and his voice is going squeaky.
        Mommy won't get up and there's red on the floor
        I'd like to extend my stay, no wait, the man in the next room is screaming that someone is cutting him
        the baby hasn't wanted her bottle since yesterday noon and her diaper's been dry all night she's just floppy
        I have counted them, there are sixty-four, and I wanted to thank Doctor Marsh for everything before tonight
        yes hello I'm on the overpass by the clinic and I just wanted to hear a voice first
        My grandson swallowed something, he's clutching his throat and no sound is coming out.
        could I get a refill, also I think I took the whole week's heart tablets by mistake this morning and everything looks yellow
        We're in room 412 and the hallway is full of smoke, should we open the door?
        all of us got headaches since the heater went on and the dog won't stand up, can you send maintenance
        she's thirty weeks and she says she can't feel him kicking since the day before yesterday
        I'm soaking through a towel every twenty minutes, is that normal after the delivery?
        it's my dad he was fine and then the worst headache ever like a bang and now he's throwing up and can't stand the light
        my son bumped his head on the slide this morning and now he keeps falling asleep in the middle of talking
        She's got these purple dots on her legs that don't go away when I press a glass on them and she's burning up.
        Can I move my appointment to next week? My leg is swollen and since lunch I get no air just from walking to the phone.
        he's three weeks old and he's thirty nine point two, do I bring him Monday or is it better to wait
        i think grandpa is broken he is talking funny and his one hand doesn't hold the spoon
        There was a wasp, and, and my throat is, it's getting tight, I, do you have, a doctor
        I'm diabetic and the meter only says HI and I've been sick all night and my breath smells like nail polish
        The gentleman at the pool bar was under for a while, they pulled him out, he's grey.
        Please tell the manager that my ex is outside the door with a knife and he has kicked it twice
        i cut myself with the hedge trimmer and it's kind of pumping out, I've got a belt round it, which entrance should I use
        no I don't need the follow up any more, give it to somebody who wants to live
        My mother took the garden spray for lemonade, she's dribbling and her pupils are tiny.
        hi yes it's about my wife's epilepsy review, she's actually having one right now, it's been going for ten minutes and hasn't stopped
        He was working under the car and the jack slipped, he's breathing but only just and we can't lift it.
        I can smell eggs really strong in the corridor on your second floor and my eyes feel dizzy
        The child drank from the blue bottle under the sink, the drain one, and his mouth is all white inside
        since my knee operation my calf is hard as stone and now I get a stab when I breathe in and I coughed up a bit of blood
        can you tell housekeeping the lady in 209 isn't answering and I see her legs on the bathroom floor through the gap
        I get this tearing in my back between the shoulder blades, came on like a rip, never had such a thing, when's the next free slot
        Hello I am the neighbor of Mrs Kowalski, she lie in the stairs since I don't know, very cold, she speak nothing
        sir my friend he work in sun all day now he no sweat and talk crazy and he skin is like oven
        my toddler got hold of grandma's sugar pills I think four or five are missing and he's gone all sweaty and quiet
        It's nothing probably, just that I've been throwing up something like coffee grounds since midnight.
        My little brother is blue.
        I left the letters on the kitchen table so they know where everything is, could you just cancel what I have with you
        the snake was about this long with a zigzag and her hand has doubled in size in half an hour
        we got him out of the lake but he's shivering no more he just wants to sleep
        my boyfriend took something at the party and he's making gurgly noises and his lips look kind of gray
        there's a man on your roof terrace on the wrong side of the railing
        I had the chemo on Tuesday and now I'm shaking so hard the bed rattles, thirty nine eight.
        Uh I'm calling 'cause my wife says I should, I passed out twice this morning and my heart's doing two hundred on the watch
        he put a fork into the socket and there was a bang and he's lying there
        my waters went and there's a bit of cord hanging out, I've got my antenatal on Wednesday
        she's pregnant, thirty four weeks, sees flashing stars and her face is puffy and she's got this awful pain under the ribs
        I'd like to check out but I can't feel my right side, the arm just hangs there like somebody else's
        My roommate wrote goodbye on her mirror and she locked the bathroom and the water is running.
        do I still owe the deposit? sorry I can't see straight, everything on the left is gone, it happened just while I was writing the check
        the guy at table nine is choking or laughing I can't tell, he's banging on the table and turning purple
        my old man had the hernia, it's hard and black looking now and he can't stop vomiting
        could the nurse call me, my daughter with asthma has had the blue puffer fourteen times and she can only say one word at a time
        Oh it's only that I've gone yellow and I'm so muddled, my neighbour says I asked her the same thing nine times today
        I fell off the ladder yesterday and now I can't move my feet properly and I've wet myself
        Mister, my sister is sleeping and she won't wake up and her pill box is empty
        they are fighting in the lobby and one of them has a gun in his hand
        tell Doctor Singh I'm sorry, I've tried, I really tried, the train comes at ten past
        he's been drinking for days and stopped on Sunday, now he sees spiders and shakes all over and then he stiffened up
        I burned my hands and face when the gas grill went up, the skin comes off like gloves
        The reason for the visit is my father, he's confused since this morning, cold and blotchy, breathing like after a race.
        I need to reschedule, I'm at the roadside, we hit a tree and the driver isn't answering me
        can somebody come, the baby's not crying, she came out just now in the bathtub and she isn't crying
        it started as a scratch on his foot and now the red goes up past his knee by the hour and it crackles when you touch it
        He said see you on the other side and he took my dad's pistol into the garage.
        i have a pregnancy test positive two weeks ago and now such a stab on one side that I nearly fainted and my shoulder hurts too
        My kid swallowed one of those little round batteries from the remote, she seems okay but she drools a lot.
        I'm eighty-six dear, I don't want to trouble anyone, but I've been on the kitchen floor since last night and I can't feel my legs any more.
        is the clinic open late? my husband took his insulin twice and now he's fighting me and doesn't know who I am
        the sauna door won't open and there's a woman inside, she stopped knocking
        Yes, four nights, two adults, and, oh god, oh god he's fallen in the pool and he can't swim
        it feels like a belt tightening round here and it goes up into the jaw, I thought it was a tooth so I called the dentist
        my friend's tongue is swelling, it hardly fits in her mouth, she started a new blood pressure pill
        she's been so calm today, gave her cat away and her jewelry, and now she's not picking up, and she has an appointment with you at four
        I can hear him hitting her through the wall and now she has gone quiet
        My newborn's soft spot is bulging and he screams when I lift his legs, but it's a weird high scream.
        i was wondering if you'd do a walk in, there's a nail in my chest from the nail gun, it isn't bleeding much
        well doctor's off then, never mind, only I've not been able to lift my arm nor say my own, my own, the thing, name
        there are about two hundred people in the ballroom and the ceiling is burning above the stage
        he ate mushrooms he found in the woods, two days ago, was better and now his eyes are yellow
        My mum keeps stopping breathing, I count to twenty and then she goes again with a gasp.
        hello reception, my wife's in the bath and the hair dryer's in there with her
        I don't think I can do the four o'clock. I'm holding the razor and it's already quite deep
        My dad's pacemaker thingy has shocked him five times since breakfast.
        his belly's like a board, he lies there curled up and doesn't want me to touch the blanket even
        i drank it. the stuff for the pool. can you tell my kids i love them
        The elevator came down on his arm and he's trapped and there's a lot of blood.
        sorry for my voice, I can't swallow my own spit since this morning and I have to sit bent forward to get air
        the lady who's doing yoga with us just went down in the middle of a pose, we can't find a pulse
        He's had his fit, then a second, then a third, and he isn't coming round in between.
        I'm locked in the bathroom of room seventeen, please whisper, he is breaking the door
        just a quick one, is it okay that my toddler still sleeps, she found the methadone this morning
        my chest is making bubbles and I have to sit up, pink foam comes when I cough, and my ankles are like melons
        I'm supposed to come in for blood work at nine but I think I'm dying, there's this, this crushing and I can't
        no no the booking is okay, it's my uncle, he went out in the snow in his pajamas and we've only now found him
        My colleague touched the cable in the server room and he's stuck on it, he's shaking and can't let go.
        The appointment was for depression. You don't need to keep it. I've found another way and it's tied to the beam already.
        she's been running a marathon and now she's walking into walls and says she's her own grandmother
        can I speak to a nurse, my mother is a hundred and four fahrenheit hot with a catheter in and she's talking to people who aren't there
        it's probably the flu, but he can't bend his chin down to his chest and the light makes him scream
        Front desk? There's somebody lying between the cars on level two of your garage, not moving.
        I'm twelve weeks after my transplant and since two hours I shake with fever and I pee nothing
        so the bleeding from my tooth being out doesn't stop, I'm on blood thinners, I've filled half a bucket and I'm getting woozy
        my husband's lips are blue and he says he's fine he doesn't want to make a fuss
        our son is hanging, he, I've cut him down, please, please what do I do
        Could you tell me your visiting hours? My neighbor hasn't opened for three days and I can hear her moaning behind the door.
        uh we were cooking heroin no we were just, listen, he's not breathing okay, he's not breathing
        My little girl ate a whole bottle of the iron gummies, the red ones, and she's vomiting blood.
        I took a swing at a wall, no big deal, but glass went in at the wrist and it squirts when I lift my hand.
        the grape went down wrong, my boy, he can't, he can't, he's going limp
        I'd want the earliest one please because since I woke up I see everything double and I stagger like a drunk and I don't drink
        Hi, I'm in one of your meeting rooms, a colleague went white, grabbed his chest, and he's sitting on the floor now saying he's just tired
        I was stung by a jellyfish here at your beach, a box thing, and my legs don't work, I get so little air
        grandma fell out of bed at six and hit her temple, she takes warfarin, and one of her eyes is bigger now, the black part
        we need a late checkout, my girlfriend took ecstasy and she's burning hot and clenching and won't stop twitching
        My wife delivered on Saturday and now she wants to, she says the voices tell her to put the baby in the oven.
        there's water up to my window, the car's going under, I only had your number on the screen
        do I need a referral? the thing is I've not been able to pee since yesterday, my legs are numb and it's all dead down there between them
        my baby coughs and coughs and then she goes purple and forgets to take a breath
        The chap at the reception of the spa is acting odd, he's slurring and one corner of his mouth drips coffee.
        I bled a bit in the first months too but now it's like a tap, and I'm seven months gone
        you needn't send the reminder letter for my wife, she's lying here, she's gone very cold and her hand is a funny color and she rattles
        He just got an injection at your clinic and in the car he came up in welts and now he can't keep his eyes open.
        daddy pushed mommy down the stairs and he is still mad
        So we've got this smell of almonds in the lab and two people have dropped already.
        Yes the address is right. Listen I'm a bit short of, I can't, finish, a sentence, since, this morning
        can you give doctor a message, he was right about my heart, it stops for a few seconds and then I'm on the floor, four times today
        my boy's been on the trampoline and fell on his neck he says his arms are like ants and he can't lift his head
        Cancel all my appointments and write that I was a nice patient. I'm done at midnight.
        I'm allergic to latex, I told them, now it's my throat, my throat
        it's about a guest of mine he's lying on the sunbed since eight, bright red, doesn't react, we poured water on him
        My wife has her migraine again, only this time she cannot find words and she's got no strength in the leg.
        we're stuck on the mountain hut road, the car's in the snow, my friend has stopped shivering and starts undressing
        she drank a full bottle of vodka on a bet, she's fourteen, now she's cold and only grunts
        The oxygen's run out at home and my father's fingernails are getting dark, delivery says tomorrow.
        hello um my teacher fell over and she's jerking and there's foam
        I've a stent since last month and the very same feeling is back, worse, with the sweat and all, can I squeeze in Tuesday?
        there's a lump in my tummy that beats, and since an hour it's agony in the back and I go grey when I stand up
        I put the hose in the car window, I don't know why I'm ringing you, I just didn't want to be all alone
        someone just drove into the crowd outside your entrance
        Is it normal that he's still not awake? He had the teeth done at your place at ten and I can't get him to answer even when I pinch him.
        My toddler's gone stiff with the fever and his eyes turned up, it's now six minutes.
        my poor wife eat fish in your restaurant, now red like tomato and she faint and she has no air
        we tried the EpiPen and it helped but it's all coming back and we have no second one
        I can't come Wednesday on account of I can't get off the floor, my hip sticks out wrong and it's been since yesterday evening and I'm so thirsty
        The pool man mixed the two cans and now he's coughing and coughing and can't see and he's gone down on his knees
        I've never told anybody, but I've got the rope and I've got the whole house to myself today.
        can you look whether my insurance covers an ambulance, I feel this flutter and I keep going black and my lips tingle and there's the pressure again
        he vomited green, he's five days old, his belly's huge and he doesn't wake for milk
        My belly hurt down right for three days and then it suddenly got better and now I'm shivering and it's everywhere.
        you know the gentleman who always sits at the window? He's been sitting there with his mouth open and the soup's running out and he doesn't hear me
        Just put me down for whenever. If I'm still here. I don't think I'll be, I've got the pills in front of me in little rows.
        My uncle's tracheostomy tube came out and we can't get it back in, he's gurgling
        I ate that puffer fish my cousin prepared and now my lips and fingers are asleep and it's creeping up
        My daughter, she's seven, she's been drinking like a camel for a week and now she breathes so deep and fast and I can hardly rouse her
        someone threw a burning rag in the stairwell, the kids are up on the fourth floor
        wait a second I'm on the phone, Harold, Harold! Sorry, he's just gone down like a sack of potatoes
        he fell on his bike handle, looked okay, but his left shoulder hurts now and he's white as chalk and faints when he sits up
        i'm at work at the sawmill i've got three fingers here in a bag and i feel like i'm going to faint
        This is the kindergarten on Elm Street, one of our little ones has been fished out of the pond, she's coughing a lot and very sleepy.
        please i need room change my husband he say he will kill me tonight he has take my passport and he is coming up
        my wife's got lupus and since today she has fever, rash like bruises, and she says she feels like something terrible is about to happen
        the doctor asked me to phone if the baby's heart monitor alarmed and it's alarming, every few minutes, and she goes gray each time
        well I don't wish to complain, but I've been to the toilet eleven times and it's all black like tar and I nearly went over on the way to the phone
        Do you have a defibrillator in the hotel? Quickly please, the gym.
        I fell through the glass shower door in my room and there's a big flap open on my thigh, the bathmat is red through.
        Hi, my name's Toby and I'm six, nana is on the stairs upside down and she doesn't talk
        we opened the wine cellar and two of my men went down in there and they don't answer when we shout
        She had her tonsils out last week and she keeps swallowing and now she spat a whole cupful of blood.
        I've got the cancer appointment at two but my arms and legs got weaker from day to day and now it's hard to cough or swallow
        so I mixed bleach with the other cleaner in the shower and my lungs are on fire, I'm wheezing like a dog
        tell my daughter's therapist that she was right to worry, we found a note, she's not in the house, her bike's gone, the quarry is up there
        My heart pills and those new ones, I took both double, and now my pulse is thirty-one on the machine.
        He got a kick from the horse right in the belly and he's pale, sweaty and asks for water all the time.
        Sir there is a child alone in a closed car on your parking, in this sun, it has no more crying
        my water broke at twenty-five weeks and I've got pains every three minutes, and it's an hour to you
        I can't sleep, I can't stop it, they're ordering me to go out and stab the landlord and I've got the knife ready
        you have me down for physiotherapy, I don't know, since this morning my foot is white and ice cold and there's no feeling in it at all
        The insulin pump fell out in the night and he's panting and doesn't make sense any more.
        My mother in law's ninety and got stuck with a bit of steak, we hit her back, nothing's coming and she's getting dark in the face
        hello, listen, there are shots, I'm under the desk in the conference area, I don't know how many
        the cat scratched me two days ago and now I'm freezing, my heart's racing, I'm dizzy and my skin looks like marble
        I'd have liked a room with a high balcony. How high is your highest one? It doesn't matter about the price, it's only the once
        Grandpa's tea had the wrong drops in it, the eye ones, or the morphine ones, he's got pinprick eyes and takes a breath now and then
        it's my knee. no, honest, the knee's fine, it's the ambulance I need, my wife's gone blue next to me
        my tyke got tangled in the blind cord, he's breathing again but hoarse and he's all dotted red in the eyes
        She's anorexic, she weighs thirty kilos, and today she can't lift her head and her pulse is hardly there.
        We were diving this morning and since we came up he's got pins and needles, he can't move his legs and talks rubbish
        I think it's food poisoning, canned beans, my eyelids hang, I see double and I can't swallow properly, and my brother too
        ah it's just indigestion I'm sure, but it won't let me lie down and my arm aches and I've gone all clammy, I'll have the two thirty
        my son sniffed the gas from the lighter refill and he just dropped
        he's stopped taking his meds and he's on the ledge, fifth floor, the curtains are blowing out
        the bleeding just started again and it's running down my leg, I'm five months and I feel faint
        No I can't hold, he isn't breathing.
        A tile fell on a lady in front of your building and there's something clear running out of her ear.
        my granddad's not himself, won't eat, thinks it's nineteen sixty, his hands are cold and the wee bag's been empty since yesterday
        I'd like to cancel and also, um, would it hurt, do you think, if one took all the sleeping tablets with wine, I mean I already have
        There's somebody in the river behind the hotel holding on to a branch.
        She got stung on the tongue, the bee was in the juice, and now she sounds like Donald Duck
        My husband has Parkinson's and he hasn't opened his mouth in a day, he's boiling hot and stiff like a plank.
        can i change to a video visit cause i cant stand up every time i try i pass out and theres blood in the toilet bowl
        it's a boy he's one day old, we're home already, and he's gone kinda grey and he grunts each breath
        hi I'm calling for my flatmate, he drank antifreeze, he said it was an accident
        I do have a small problem with my breathing, I'm sitting at the open window, I can't lie down, I've been up all night gasping
        He is seventy-nine, he tell me strange things and now he sleep with one eye open and the mouth is not straight
        The radiator in our holiday flat has a gas flame that's yellow, and my mother fainted in the shower and now I feel sick too.
        the bull got him, there's a hole in his groin, we've got our fists in it
        no appointment, I just want to leave a message for Doctor Blum. That it's not her fault. She'll understand tomorrow when she reads the paper
        my boy is in the bath, I was only gone a minute, a minute, his face was in the water
        somebody's put something in her drink, she can't stand, her eyes are rolling and she's been sick lying on her back
        I woke up and my tongue's bitten, the bed's wet, and I've been falling down twitching again twice since, I'm all alone
        This sounds silly, my hand got crushed in the press and it's swelling like mad, it's hard, and I can't feel the fingers and it's going white
        Mrs Abernathy in apartment six, she's not making any sense, keeps saying Tuesday Tuesday, and she can't hold her cup on the one side
        I'm in labor and I feel something coming and it's a foot
        can you get the doctor to phone back quick, he's had his penicillin and his chest is whistling and he's got lumps all over
        there's a fire in our kitchen and my mum can't walk
        I'm stood at the top of your car park. Level seven. It's a lovely view. I just thought somebody should know about my dog
        My wife's sugar is twenty-eight, I mean two eight, twenty eight milligrams, she's wet through and not answering, should I try juice
        Dad's sat in the garage with the engine on and the door's locked
        the wee one's been sick fifteen times, eyes all sunk in, no tears when she cries, and now she doesn't even cry
        I was only calling to say I'll be late, I've hit my head and I keep, what was I saying, I keep, where's this I'm calling
        he is on the dialysis, he missed it two times, now the legs are like jelly and the heart is jumping slow slow
        We have a bus accident here with lots of kids, we're on the road just past your hotel.
        My friend just got out of a relationship and she texted me the stars are pretty from up here, she's at your rooftop bar I think
        my face went numb. then the arm. then it came back. now it's gone again and i dropped my phone twice
        We're the Hendersons in the family suite, our youngest has put a plastic bag over his head, we've got it off but he isn't waking up
        The old boy's oxygen says seventy-four, does that need a doctor or shall we wait for his Monday check?
        I've been stabbed, I think, it doesn't even hurt, it's just warm
        he ate something with sesame and says he's got the feeling that he's going to die, he's all red and has cramps
        A tick bite it was, then the fever, now she can't stay awake and she's seeing things and had a jerking fit
        She's ten weeks old, she was shaken, I, I shook her, she just wouldn't stop, and now she's so quiet
        my pupil's looking weird since the ball hit me and I've been sleeping and sleeping and throwing up
        my toes have gone black overnight and I'm shivering, foot doctor's on holiday is there another one
        just a wee dram too many, and he choked on his own sick, I've turned him over but he's blue like
        My nephew jumped into the shallow end and he floats there, says he can't feel anything below the neck
        I got the shivers so bad I can't hold the phone, I've a port for chemo in my chest and they flushed it an hour ago
        Can you page Doctor Lu for my partner? There's blood in front of every wall, she cut both arms and she's still got the blade.
        lady the smoke alarm in the corridor is going and there are people jumping out of the window
        the cough's not it, the cough's old, what's new is I brought up about half a pint of bright red stuff just now
        We're having a dinner for sixteen and our host has his head in the plate, he's got no pulse I can find, I used to be a nurse.
        he's nine and he's got a bad ear, and now behind it is swollen, his neck's stiff and he's talking nonsense
        i took the pills an hour ago and I changed my mind
        Would you know how to stop a vein? My varicose one burst in the shower and the tub's all red and I'm ninety
        Her voice went hoarse and she drools and sits like a dog with her chin out, she's only four and she makes this noise when she breathes in.
        I wanted a prescription for my inhaler because it's empty, and well I've none left and my chest is shut, I can just whisper
        my auntie's been stuck in the attic in the heat, forty degrees, she's dry like paper and doesn't recognise us
        the dog got the baby in the face and the neck
        I always get palpitations but this is different, I feel I'm slipping away, and my wife says I'm grey as ash
        My husband says goodbye to me like he is never coming back, he is a hunter, the cupboard is open and the gun not there
        he swallowed a fish bone, that's nothing, but now he's spitting blood and there's air under his skin, it crunches
        i'm cold. i'm so cold. i'm on the cliff path i slipped and my leg is pointing the wrong way and it is getting dark
        You asked when it started. A minute ago. My right hand is. Is. I can't. The. The.
        She's just had the baby at home fine but the afterbirth won't come and it's pouring
        The zip line broke, he came down from maybe eight meters, he's talking but says his back is dead.
        I can't get hold of my son's psychiatrist, he's nailed the door shut and says nobody's going to get out of here alive, his sisters are in there
        there's no pulse in the app and he looks like wax, come quickly, room two oh two
        I know you're just the front desk. I just wanted to say checkout will be different for me. You'll find me in the tub. Sorry for the maid
        grandmother is eat the medicine for rats she think it is candy
        My epidural was Monday, and now my legs have gone to sleep and I've got a fever and my back's on fire
        Right after the vaccine my daughter got floppy and hoarse and her tummy cramps and she's swelling round the eyes
        I'm at thirty-nine weeks, there's a hard belly that doesn't let go and dark blood and it hurts like hell without a break
        The guy who cleans the silo is up to his neck in the grain, it's still pulling him down.
        I've this new contraceptive and I suddenly have the worst pain behind the eye, my speech is off and I had a sort of fit
        He went quiet on the baby monitor and his chest isn't going up and down
        my son put his arm in the mixer at the bakery, it's still in there, we switched it off
        Could you please send someone up with towels, lots, I think I'm losing the baby and I'm getting dizzy
        It's Mr Feldman, I'm due in for a check on Monday, it's just I can't get warm, my breath's going like a train and my wife says I'm talking gibberish
        hello is that the doctors, mummy had the needle in her arm and now she's asleep sitting and her mouth is blue
        they told me to call if I get a temperature with no white cells, it's thirty-eight nine now
        my sister's face, acid, somebody threw acid
        no idea what's wrong with him, he drank from a puddle at the plant, now he's twitching, sweating, wet himself, crying from the eyes
        Two blokes are kicking a lad's head in by your main entrance and he's stopped moving.
        well we had an appointment for his hearing, but since he fell off the changing table he's got a soft lump on the side and sleeps through everything
        I want to cancel my room from tonight. Please give my luggage to my mother, her number is in your system, I won't be needing luggage
        She was talking normally and then she went, pff, as if someone turned her off. She's breathing but nobody is home.
        I've not told my wife, but I get this squeezing when I climb the stairs, and now it comes when I'm just sitting, and it's here right now
        there's a car on its roof in the ditch by your driveway and I hear a child in it
        she's had the runs from that cruise, twenty times a day like rice water, and her voice is gone, skin's all wrinkly, and she hardly has a pulse
        my ladder touched the power line and my buddy was on it
        my mouth is so dry and I can't pee and I'm seeing little men, I took my brother's whole pack of the allergy ones
        Somebody in the steam room fell on the hot stones, her whole back's blistered, white in places
        can you be quick love, he's got that thing where the gullet bleeds, from his liver, and it's coming out in lumps
        I was bit by a spider with a red mark and now my belly is hard as wood and I'm sweating rivers and can't breathe deep
        Will you tell the night porter I'm locked on the roof in my nightgown, it's minus ten, I can't feel my hands and I'm getting so nicely sleepy
        hello I'm the babysitter, um, the little one won't stop shaking and she's all hot and I don't know the parents number
        Just book me wherever. My head exploded an hour ago, like thunder, and my neck's getting stiff and I keep being sick
        The horse threw her, she seemed fine, ate lunch even, and now she can't remember my name and her left leg drags
        He's got sickle cell and now there's chest pain and he's panting and his eyes are yellow, he always goes to Doctor Obi.
        it's my wife she has locked herself in with the kids and says they will all go to heaven together today
        The pressure in my chest? Oh, eight out of ten I should say. But I can take the bus, no bother
        uhh hi is this, I took some edibles and my grandpa ate one too and he's got a bad heart and he's on the floor now
        my fingers turned blue, then my lips, my gums bleed and I've spots everywhere since last night, and my temperature's up to forty
        I'm stuck under the wardrobe, it came down on me, I can only breathe a little bit
        the doctor knows me for the adrenal thing, I've thrown up my cortisone all day and I'm getting weak and so far away
        he's stopped crying, is that good? he'd been crying with his tummy every ten minutes with his legs up and now he's pale and there's like jam in the diaper
        One thing before I hang up, my husband's not woken since his nap and he's sort of snorting, is that the new tablets?
        a guy in the waiting line outside your pharmacy just folded up, needle next to him
        I don't want to see the counsellor any more, I've settled my debts, fed the fish, and tonight it's over
        my testicle, sorry, I'm fifteen, it hurts so bad since an hour that I threw up twice and it's pulled up high
        Her stoma's gone black and she's grey in the face and can't keep water down, but the stoma nurse is off till Tuesday isn't she
        it's a bit embarrassing, I had an operation on my neck yesterday and now it's swelling up fast and my collar's too tight and I wheeze
        Please the old man in bed beside me here on the ward is pulling at his throat and I can't find the button.
        She was in the hot tub with the wine and now she's sliding under and I'm not strong enough to hold her up
        my kid brother was playing with dad's gun and it went off
        nobody should have to look after me any longer. I've kept the insulin, all five pens, and I've turned off the heating
        He's my best customer, he came in grey, asked for water, and now he leans on the counter and says his jaw is breaking.
        The contractions stopped, but there's a pain like something tore, I had a caesarean before and the baby isn't moving
        what's your fax number, I want to send my will, so it's there by tomorrow when they find me
        I've got a headache no painkiller touches and my vision goes dark in one eye when I chew, no wait, now it's completely dark
        Our cook's sleeve caught fire, he's burned on the whole chest and arm and now his voice is going.
        my girl's tummy was sore, they sent us home, now she's a hundred and four, shaking, with a rock hard belly
        um, I'm nine, my dad is lying in the grass next to the mower and his foot isn't there
        yes Monday suits me, oh and just so you know, I've swallowed my ring and the box cutter blade with it
        he was stung about thirty times by the hornets under your terrace and now he can't get up and his skin's all hives
        I wanted to ask for a taxi to the hospital but slowly please, I've a fork in my neck and I'm not to pull it am I
        the aneurysm they've been watching, I'm seeing you on the twelfth, well there's a pain there now like something gave way
        she fell asleep with the cigarette and the mattress is glowing and I can't get her to wake up
        my roommate forgot a tampon inside for days and now she's got a rash like a sunburn all over, she's feverish and faints when she stands
        okay so I was carrying the fridge and something in my belly, it's bulging out of the scar, like, I can see my bowel
        the school sent him home with tummy ache, now he's got fast breathing and he smells fruity and he looks right through me
        Could the nurse tell me how much paracetamol is too much? My daughter had thirty last night after the breakup, but she seems alright now.
        hello my English small, my wife baby come out, much blood, she close eyes
        I'm going to make it quick. He hits the children again, the little one has blood from the ear, I'm in the closet
        My son's in an avalanche area and his beeper's under the snow, you're the only hotel up there
        the farmer next door fell into the slurry pit and the one who went after him doesn't come up either
        After my thyroid came out I've got cramps in my hands and round the mouth and now my throat's clamping up
        I'm the lifeguard at the lagoon, our radio's broken, I've a girl here, no breathing, we're pumping
        it's only the two of us up here and granny's stopped the morphine patch thing, no, she's put on six of them, and she's barely snoring
        you've got my husband down for a stress test tomorrow, he'll not manage it, he's on the lawn, his eyes are like glass
        I think my drink at the bar was, everything's spinning, some man is bringing me up to his room, I don't know him, help
        The lift's stuck and the lady in here with me has started to have her baby and she's fainting
        Sir it is raining much and the wall of your old building has come down on the people at the bus stop
        there's a tightness, hm, and my fingers are curling, no I'm not upset, I'm on the blood clot list and my lung hurts like a knife
        he's been vomiting since he drank the home made schnapps and now he says someone turned the lights off, but it's noon
        el jueves me viene bien, lo que pasa es que mi madre no se despierta del todo, abre los ojos y se le van
        mire, es que se me ha dormido el brazo izquierdo y estoy empapado en sudor, ¿tiene algo para hoy?
        Anule usted la cita del viernes, para entonces ya no voy a estar, me las he tomado todas.
        mi niño se ha tragado una pila de esas redondas y no para de babear
        Oiga, mi marido se ha caído redondo en la cocina y hace un ruido como de ronquido.
        a la nena se le están poniendo los labios morados y respira rarito
        estoy en el puente, solo quería escuchar una voz antes
        Llamaba por lo de la factura pero es que no, no me salen las, las palabras, y la boca se me tuerce.
        hay mucho humo en el pasillo de la tercera planta y no encontramos la salida
        Se comió un camarón y tiene la cara hinchada, ya casi no puede hablar.
        mi abuelita se tomó el líquido de las cucarachas pensando que era jarabe y le sale espuma
        Tengo treinta y dos semanas y desde ayer no lo siento moverse, ¿me puede dar cita para el lunes?
        señorita, mi esposo dice que me va a matar, está tumbando la puerta
        el bebé tiene veinte días y está con treinta y nueve de fiebre, no quiere el pecho
        Me corté con la radial y sale a chorros, me he puesto un trapo pero ya está empapado.
        desde que prendimos el calentón a todos nos duele la cabeza y mi hijo se acaba de desmayar
        Se golpeó la cabeza en el recreo y ahora vomita y se me queda dormido a cada rato.
        Mi papá es diabético y no reacciona, está frío y sudado, le hablo y nada.
        ya dejé las cartas en la mesa y le di el perro a mi hermana, dígale al doctor que gracias por todo
        es como si me hubieran puesto una losa encima del pecho y me sube a la mandíbula, ¿puedo pasar esta tarde?
        Sacaron a un chico de la alberca y no está respirando.
        le picó una víbora en el monte y la pierna se le está poniendo negra
        mi mamá está dormida en el piso y no me contesta y hay un frasquito vacío
        No sé si es grave, pero tiene unas manchitas moradas que no se van al apretar y mucha fiebre.
        estoy sangrando mucho, empapo una compresa en diez minutos, di a luz hace cuatro días
        ¿Para qué quiero la revisión? Si esta noche acabo con todo, ya tengo la soga.
        se le atoró un pedazo de carne, no puede toser, se está poniendo azul
        Mi hija la asmática lleva toda la noche con el inhalador y ya no puede ni decir una frase entera.
        me pasó corriente arreglando la regadera y ahora el corazón me brinca y se me nubla todo
        hay un señor tirado en el estacionamiento del hotel, no se mueve, creo que no respira
        Llevo desde anoche vomitando como posos de café y estoy mareadísima, pero no quiero molestar.
        mi compañero tocó el cable y se quedó pegado, ya lo soltamos pero no abre los ojos
        está convulsionando desde hace diez minutos y no se le pasa
        El dolor me vino de golpe en la espalda, como un desgarro, y se me va la vista cuando me levanto.
        le di dos veces la insulina sin querer y está diciendo cosas raras, no me conoce
        quería cambiar la habitación, es que oigo a una mujer gritando socorro en la de al lado y golpes
        el dolor de cabeza más fuerte de mi vida, fue como un trueno, y ahora no aguanto la luz
        Mi bebé ya ni llora, está como un trapito, no ha mojado el pañal desde ayer.
        Estoy de ocho meses, veo lucecitas y me duele muchísimo la boca del estómago y estoy toda hinchada.
        mi hermano se encerró en el baño con la navaja y ya no contesta, sale agua roja por debajo
        Perdone que moleste, hija, me caí anoche y sigo en el suelo, no me siento las piernas.
        dejó de tomar hace tres días y ahora ve bichos, tiembla todo y no sabe dónde está
        se cayó del caballo y dice que no siente nada de la cintura para abajo
        mi vecina no abre desde el martes y la oigo quejarse bajito
        Trabajó todo el día al sol y ahora está rojo, no suda y dice disparates.
        me mordió algo en el jardín y se me está cerrando la garganta, no, no puedo
        se le prendió la ropa con el anafre, tiene todo el pecho quemado y se le cae la piel
        hay un hombre con pistola en el lobby
        después de la quimio me dieron unos escalofríos tremendos y tengo treinta y nueve y medio, ¿espero a la consulta del miércoles?
        Mi suegro orina casi nada, está confundido, frío de las manos y respira rapidísimo desde la mañana.
        quiero un cuarto en el piso más alto, da igual el precio, es solo para una vez y ya
        me operaron de la rodilla la semana pasada y de repente me falta el aire y me dio una puntada en el costado
        Rompí aguas y se me asoma el cordón, ¿tengo que pedir cita?
        Doña Carmen está en la mesa con media cara caída y se le sale la sopa.
        abuelo se quedó en la nieve y ya no tiembla, solo quiere dormir
        mi nene chiquito se tomó el cloro del lavadero y tiene la boquita toda blanca
        comimos hongos del bosque y a mi señora se le pusieron amarillos los ojos y no para de vomitar
        Creo que es acidez nomás, pero estoy pálido, con sudor frío, y no puedo ni acostarme.
        hay un carro volcado frente a la clínica y una niña adentro que no responde
        le pusieron la inyección ahí con ustedes y ya en el coche se llenó de ronchas y le silba el pecho
        el motivo, pues que tosí y salió una bocanada de sangre, así bien roja
        My boss in freezer, door is close, he no knock more
        I'm not one for doctors but I've been sat in the shed an hour because I can't get enough breath to walk to the house
        No, no fever. He's cold if anything. And he's stopped asking for things. And his breathing's gone sort of rattly.
        granny's lips are purple like when I eat blueberries and she doesn't want to play
        I won't be here tomorrow
        I'm ninety-four, I slipped in the bath, the water's long gone cold and I can't get out and my speech is getting lazy
        I flew back from Ghana last week, fever on and off, now I'm yellow and can't string two thoughts, the wife's ringing off my phone
        le dio calentura, le molesta la luz y ya no puede doblar el cuello, dice cosas sin sentido
        my flatmate's been stabbed in the back, the handle's still sticking out
        your lift doors are open and there's no lift, and somebody's gone down the hole, I heard it
        me hicieron lo del pólipo hoy ahí con ustedes y estoy echando coágulos como ciruelas
        a whole tube of wintergreen rub, the toddler sucked it empty, and now she's breathing ever so fast
        I'm parked on the shoulder, my sugar's thirty-one and dropping and my hands won't open the juice
        El bebé se cayó de la cama, tiene un chipote aguado y vomita y no lo puedo tener despierto.
        she got hold of the nicotine refill for the vape, cherry one, she's gone white and she's dribbling and jerking
        me picaron las hormigas y tengo el cuerpo en ronchas, se me va la voz y me zumban los oídos
        se me bajó una cortina en un ojo y no acierto a abrochar los botones
        the patch fell off gran and my toddler stuck it on his tummy under the shirt, I can't wake him properly
        we've come off the road, it's down a bank, I'm pinned by the wheel and my sister's gone quiet
        stepped on a nail ten days ago, jaw's locking, back bends like a bow when the door slams
        my co-worker leaned against the panel, there was a blue flash and his hands are black and his heart is skipping all over
        my ex took the kids from school and texted me that we'll all be together soon, in the ground
        there's a toddler in the hot tub, he's floppy, the mum's screaming
        please, my father, the half body is sleep, the mouth go down, he no talk since coffee
        mi mami no se levanta y yo tengo hambre, le eché agua en la cara y nada
        nos quedamos dormidos con el bóiler prendido y ahora mi novia está rosita y no despierta
        there's a bloke going door to door on our floor with a machete
        he's foaming at the mouth
        soy la camarista, en la trescientos dos hay un señor en la tina con el agua roja
        the forklift's tipped over on the lad and he's going purple from the chest up
        please, he has a knife
        In my room man is lie, he not breathe, I am cleaning lady, floor two
        a pallet came down on her, her thighs are flat and she's saying she isn't in pain any more
        the house is on fire
        I'm a window cleaner opposite you, there's a girl sitting with her legs out on the ninth floor and she's letting go one hand
        He's burning, his clothes are burning
        están golpeando a un chavo con un tubo en su entrada, le sale sangre del oído
        I'm eight. My sister has a rope. She locked the door and the chair fell.
        The thoughts have gone from if to when, and when is after this call
        My groin's gone purple and it stinks and the pain's out of all proportion and I'm diabetic
        the stitches in my neck burst and it's pumping through the tea towel
        she miscarried they told us, but it's pouring, she's fainted twice on the tiles
        just the one guest, me. I won't need the breakfast. Nor the wake-up. Please let my sister know where the car is, she has the letter.
        the trench caved in, we can see his hat
        my heart transplant's been good for a year but today I'm puffed lying down and my ankles are huge and I nearly fainted brushing my teeth
        He is breathing like fish
        Room service? Never mind the sandwich. I've got the blade here and the bath run. Just don't send a young one in to find me.
        mi fecha de nacimiento es el cinco de, de, ay no me sale, y se me cae el teléfono de la mano
        It's spurting out of my neck
        me tomé veinte paracetamoles anoche, me arrepentí, ya vomité, ¿con eso basta?
        our car's been buried in the snow since last night with the engine on, now my husband's gone all sleepy and red
        dígale a la psicóloga que ya no me hable el jueves, que a las ocho pasa el tren
        he shot himself
        I'm thirty-six weeks with the low placenta and I just stood up and it went splash, all red
        mi mamá se desmayó y no vuelve
        my boy's back from the lake, he swallowed a lot of it, that was two hours ago, now he's coughing froth and falling asleep
        my daughter licked the stuff for the slugs, the blue grains, and she's wobbling and sleepy
        the baby is coming blue
        a bat was in my mouth, well no, last month it bit me, and now water makes my throat spasm and I'm drooling
        my wife got a shock from the washing machine, she was out for a minute and now she's got a galloping in her chest and she's faint
        The twins had honey on the dummy last week, now the little one can't hold her head, can't cry, and hasn't pooed
        está sacando espuma por la boca
        we got the fire out but he breathed it in, there's soot round his nose and his voice is going high
        my son's off his head, he's got grandma in the kitchen with a hammer
        he's seizing in the lobby
        I've been shot
        I've injected the fast one instead of the slow one, forty units, and I'm all on my own and my knees are wobbling
        the fistula arm is squirting, my husband's sitting on it, he has dialysis tomorrow
        I passed out at the wheel of the mower, and again when I got up, my brother died like that at thirty
        he's got no pulse
        Sorry, is this the garage? My wife's in the boot of the neighbour's car, I can hear her banging and it's thirty-eight out here
        Her scarf caught in the scooter wheel, there's a mark round her neck and she's rasping
        excuse me my language, my wife pregnant eight month, she make shake shake and eye go up
        Tengo la placenta baja, siete meses, me paré y se me vino un chorro rojo.
        reason for visit, well, I coughed and the whole sink was red
        I can smell gas, it's so strong, and my wife's lying in the hall, should I switch on the light to look
        we call it her fish face, she opens and shuts her mouth and nothing goes in
        How long has it been? Since the shower. I can only see the left half of you, of the phone I mean.
        no respira mi bebé
        tiene noventa y tres, la encontré en el suelo, está tiesa de frío y arrastra las palabras
        My climbing partner's been dangling in her harness for half an hour, she's passed out
        ya no quiero seguir, es hoy
        her nappy's orange and dry since last night, she's three weeks old, yellow as a lemon and she doesn't cry for food
        I can't feel my legs anymore
        his lips go dusky every time he feeds and today he sweats and he's the grey of a pavement
        could you tell the counsellor she doesn't have to ring at three, I'll be on the tracks by then
        my little man is eleven days old, he's cool like a doll and he won't suck
        He fell off the sofa, he's four months, there's a dent over his ear and he's got one slow eye
        somebody's drowning out here
        tengo la navaja y ya va hondo, se ve blanco adentro, y no me duele
        vengo manejando y de pronto no siento la pierna derecha ni veo el carril de ese lado
        le regalé mis cosas a mis primos, ya estoy tranquila, solo quería cancelar la consulta porque no voy a llegar a mañana
        oiga recepción, mi esposa cenó ostiones y no puede abrir los ojos de hinchados y le chifla el pecho
        she goes stiff like she's stretching and her arms flick up, then again, then again, she's two days old
        a nombre de Galindo, perdón, Ramiro, ¡Ramiro!, se me fue de lado en el sillón y no me contesta
        Mi hermanita se metió una uva y ya no hace ruido, se le salen los ojos
        someone's pushed a rag and petrol through the letterbox, I can see the flame on the stairs
        huele a gas y mi hija no reacciona
        the insurance number's on the card but I can't read it, half the card's missing, half of everything's missing since I got up
        soy Mateo, tengo seis, mi abuelito está tirado en el baño y hace burbujas
        my lungs feel like they've got a lid on and I'm counting the words so I can get to the end of
        se tragó todas las pastillas
        the hot water tank's hissing and there's a burning smell and sparks are coming out where the kids sleep
        we can't wake grandpa
        my throat's closing
        you'll laugh, I put my trousers on and one leg forgot, and now I can't find the word for the, the, what you drink out of
        we thought they were wild carrots, he's had two bites and now he's got one fit after the other
        he swallowed the wee baggie because the police came, it was coke, and now his heart's hammering and he's burning
        it's not urgent I suppose, only that I can't seem to wake my wife and the dog's asleep as well and the boiler's making a noise
        he's not moving at all
        nobody's breathing in there
        My baby stopped breathing
        He's sitting on the bed with his service pistol in his lap, says he's only cleaning it, but he's crying
        room five twelve, I need, I can't, my inhaler is in the car, please
        the bellman's just keeled over by the luggage cart, he's twitching
        he's got a fever, and he smells things that aren't there, and now he's put the kettle in the wardrobe and he doesn't know me
        I think it's my heart
        mi esposo tomó del mezcal ese sin etiqueta y dice que todo se le puso oscuro, que no ve
        se está poniendo azul
        sorry I not know word, the sugar, the sugar is down, he sweat, he bite me, he sleep now
        guy on the bench by your bus stop, I thought he was asleep but there's foam on his lips and he's cold
        I have to talk quiet. he's in the kitchen getting the big knife. yes, I'd like a table for two, please, hurry.
        I gave the kids to my sister for the night and I've locked the bathroom, I only wanted to know whether it hurts
        salió de la lumbre con la nariz llena de hollín y se le está yendo la voz
        media cara se me quedó como de dentista y no he ido al dentista, fue mientras desayunaba
        i swallowed the whole bottle
        mi viejo se sienta en la ventana, le burbujea el pecho y escupe espumita rosa
        The people in the tent next to ours have a barbecue going inside it and nobody comes out when we shout
        My girlfriend kissed me after she had satay, I've hives down to my knees and my voice keeps cracking
        the guy in the next room's been shouting at her and there was a thud and now there's just the TV
        I get an electric jolt down both legs and since this morning I can't tell if I'm peeing
        He ate the foxglove leaves, thought it was borage, pulse is forty and he's seeing everything yellow-green
        he says cancel but he's got his hand over my mouth half the time, please, please send somebody to fourteen Alder Close
        traigo la bomba de insulina vacía desde ayer, vomito, respiro rapidísimo y me huele la boca a fruta
        I'm on your fire escape, the step broke, I'm holding on to the rail and there's nothing under my feet
        hago negro como chapopote y de camino al teléfono me fui dos veces al suelo
        we lost the pulse
        I barricaded the door with the minibar, he says he's got petrol and he's pouring something, I can hear it
        I'm just walking by but there's an old lady on your steps with her head split open and she's stopped talking to me
        no puedo despertarla
        I can't get air
        she's gone limp on me
        I was at yours for the polyp this morning and there's clots the size of plums coming out when I go
        taxi driver, sorry, I've a fella in the back for your clinic and he's stopped snoring and his head's fallen forward
        Le cayó el tractor encima, ya no se queja.
        seven months, bad headache, seeing tinsel, they said call if, call if, hang on, my hand's jerking by itself
        she was laughing at the telly and then only one side of her laughed
        my son's VP shunt, he's got a headache, he vomits and his eyes keep looking down
        there's gas, we're all dizzy
        The tree is on him
        the bleeding won't stop
        el niño agarró las de la azúcar del abuelo, está pálido, sudando y no me sigue con los ojos
        there's blood everywhere
        my wife collapsed just now
        Do you have a doctor in house, my father-in-law ate the oysters and he's liver sick and now he has purple blisters on his legs and he's raving
        quería pedir una botella de vino y despedirme, ya junté todas las de dormir, no mande a la muchacha a limpiar mañana
        mummy is all blue
        es como respirar por un popote, llevo así desde que comí
        her lips are going grey
        I put his morphine in the wrong measure, it's the strong one, ten times too much, and now he's nodding
        the kid's in the deep end
        he went up the mountain too fast, he's got a crackle in his chest and he's talking rubbish and won't walk straight
        se me cierra la garganta
        My wife says don't make a fuss, but I've coughed up a cup of pink froth and I'm a bit blue round the nails
        he is my uncle, he put the gun in his mouth, he is crying, what I say to him
        there's a yellow cloud coming from the plant next to you, my eyes, I can't, people are lying down in the road
        mi papá tiene a mi mamá del cuello y ella ya no patalea
        my son chewed two of granddad's sugar tablets and he's all pale and grumpy and wet and he's only two
        they're beating him to death
        I've mixed up the methotrexate, I took it every day instead of every week, and my mouth's raw and I've a fever of thirty-nine
        I took thirty of the cold and flu ones yesterday lunch, was sick all night, now I feel okay, is it over then
        you can give my slot away, love. And the one in March. I shan't be needing calendars.
        my little one's not breathing right
        she's under the ice
        there's an oil lamp on the table in your restaurant and my toddler's had a swig, he's choking and smells of paraffin
        Everything's spinning, I'm hoarse all of a sudden, one side of my face can't feel and I choke on water, it started at two o'clock
        I ate nothing for nineteen days, the voices said purity, I can't stand and my heart misses beats
        my one lung collapsed years ago and it's the same side, a pop and then no air, and now my neck veins stand out
        his cry's gone like a kitten's and he arches back, he's eight weeks and he's hot
        the tractor's rolled, he's under it, he's stopped swearing
        I took too many
        I'm breathing but it's not doing anything
        my son's gone in after the dog and the river's got him pinned on a tree
        he's got his pen in his thigh already but his lips keep getting fatter and he's drowsy
        the kerosene heater's going and the kids are all asleep at four in the afternoon with red cheeks, I can't get them up
        my mate sniffed the laughing gas straight off the tank and he's grey with the mask stuck on
        She leaned on the window and it gave, she's on the glass roof below, I can see her arm
        my wife's been in your sauna since lunch, I've dragged her out and she's boiling and doesn't know her own name
        lo sacamos de la presa hace rato, estaba bien, y ahora tose espuma y se duerme
        The sensor says low with an arrow down, he's laughing at nothing and he punched the wall and now he's slid down it
        he stopped answering me
        he choked me last night and now I can't swallow and my voice is gone and I see double
        My daughter's fourteen, she's swallowed a blister pack and another one, she says they were only headache pills
        hi um my teacher fell down and she's jerking and none of us know what to do
        mezclé el cloro con el ácido del baño y no paro de toser, me arde hasta el fondo y me silba
        se le abrió la herida del cuello y brinca la sangre aunque aprieto
        se vino abajo el andamio, mi compadre dice que no le duele nada pero no mueve los pies y está blanco
        la máquina de las tortillas le agarró el brazo y no podemos sacárselo
        his eyes rolled back
        she's got her shoulders going up and down and there's a hole sucking in under her neck each time
        she's eighty-eight, fell Thursday, was all right, but today she's sleepy and being sick and one leg's dragging
        the baler's got my husband's arm up to the shoulder and I can't find the switch
        I don't know him, he was ahead of me in the queue, he's grabbed his throat and he's got a sandwich in his hand
        he's having a heart attack
        se me muere mi papá
        I just want it over tonight
        can you tell the pool boy there's something dark at the bottom of the deep end and I think it's a person
        no reason for cancelling, no, just that it's the last day. Mine, I mean.
        I had four of the blood pressure ones because I couldn't remember, now the room goes black each time I lift my head
        it was only ant bites, but there's lots of them and he's swimmy and his pulse is so thin
        a curtain came down over my right eye like a shutter and the left hand's gone clumsy
        the chainsaw jumped, thigh, I've got my belt on it but I can't hold it tight any more
        He fell from the roof
        my husband hasn't slept for six days, he says he's God and he's going to walk across the freeway to show me
        mi recién nacida está helada y no quiere agarrar el pecho, tiene ocho días y está amarilla amarilla
        sí espero, nada más que mi señor está gris y con el puño apretado en el pecho
        he came off the scaffold, three floors, he's sat up and says he's fine but his belly's swelling and he's grey
        I had the twins Tuesday, now I've got the worst head and my husband says I talked gobbledygook and twitched
        my lad's on the ledge of the quarry, he can't get up or down, he's sliding
        my boyfriend took the lithium, all of it, he's trembling and walks like he's on a ship
        he's cutting himself right now
        i'm going to jump
        my brother's just out of your ward, he bought a hose today and he's parked in the woods, he sent me a picture
        it's like breathing through a coffee stirrer, has been since I ate, can you ask the doctor
        I just burned myself with the iron again and then I cut, deeper than I meant, I can see something white
        the nurse said twenty minutes after the allergy shot but I left, now I'm in the car and I can't get my ring off and I'm wheezing
        he barks like a seal and now there's a squeak on the in breath even when he's lying still and he's ever so pale
        el arroyo se llevó el coche y estamos en el techo, mi niña ya se resbala
        the bit where they went in at the groin for my heart, there's a lump like a grapefruit and I'm feeling swimmy
        everyone's asleep, I've turned the gas taps on and I'm just sitting with the lighter
        I drive the truck, I feel pain in arm and neck, I see black spots, I am on the highway still
        she won't wake up
        kitchen's black with smoke and my nan's upstairs with her walker
        una pizza grande por favor, a Encino dieciocho, sí, él está aquí, trae el cuchillo, apúrese
        my old neighbour has her heating off, I've let myself in, she's stiff with cold and speaks like a drunk
        lightning hit the tree and four of them were under it, two aren't getting up
        Mother's a hundred next month, she's breathing very quick, her hands are marbled and she doesn't know it's me
        the fence post went right through his cheek and he's swallowing blood faster than he can spit
        se cortó las venas
        I can't move my side
        dad's gone cold and floppy
        my sister takes the sugar needle and she didn't eat because of the fast, now she sits there and stares and dribbles
        I've a hydraulic oil shot in my finger, small hole, but it's white and hard all the way up the arm and I can't feel it
        my partner was hit with a bottle, he's bleeding out of the ear and he keeps asking where he is
        the carer hasn't come, he's ninety-one and he's been in the chair since Sunday, he's dry as a bone and he mumbles
        le di la rápida en vez de la lenta y ahora se ríe solo y no me conoce
        hair dye, I only did my hair, and my head's twice the size and I'm croaking
        the popcorn's gone down wrong in row six, the boy's lips are navy
        there's a motorbike under a lorry out front, the rider's leg is, it's off, and he's white
        soy el chofer de la combi, traigo una señora que se dobló y está toda morada
        he's stuck in the machine
        my legs started going weak on Monday, then the arms, now I can't close my eyes all the way and my voice is going, is that for the neurologist
        the old boy's only breathing with his tummy now, and there's a long long gap, then three quick ones
        I'll take the half past nine, if I'm spared, there's a weight here and my teeth hurt and I've brought up my tea, sweating like a pig
        I'm in the car to you but I keep, I've drifted over the line twice and I can't feel the pedal under my right foot
        Le puse la morfina en la jeringa equivocada y respira como cada diez segundos.
        I've written the passwords down for my wife and fed the birds, there's only this appointment left to tidy up
        my meds are all in a bowl like cereal, I've had maybe half the bowl
        She was a bit sick after the wedding, everybody was, only she's stopped peeing, her eyes are sunk and she's cold to the elbows
        Dad put his shoes on the wrong feet and calls the cat Brenda, he was sharp as a tack at breakfast
        he's stuck in the storm drain and the water's up to his chin
        there was a bang and now my brother is stuck to the fence, the buzzing one
        She drank the drain cleaner
        could you send up some ice, my wife had the crab and her eyes have swollen shut and she's wheezing
        he's turning blue
        this is the Lindqvists in nine, our carbon thing on the boat is screaming and my son is being sick and can't stand
        she's throwing up blood
        I'm calling from the spa, the lady in the flotation tank is face down
        I woke up drowning on the inside, I'm at the window, it's wet when I cough
        the flood's up to the second stair and my mother's bed won't float and she can't be lifted
        my name is Lily I'm five and Papa fell and he is making bubbles
        we've a home birth going on, the head's out and the rest isn't coming
        the balcony rail's come loose and my friend's hanging on by her hands
        he got electrocuted
        I've drunk a liter of vodka and I've got the belt on the door handle, can you ask Doctor Reyes if she's mad at me
        al chiquito se le hunde aquí abajito de las costillas y ya ni fuerzas tiene para llorar
        I've a funny question, my husband's looking at his own arm and says it isn't his, since about half an hour
        She's choking, she's choking
        me apuñalaron
        don't transfer me again, he's lying here with his eyes open and he's not in there
        The caesarean was Friday, the bandage is soaked and there's a smell and I can't stop shaking and my heart's one fifty
        She's fitting again, she's fitting
        She's my carer and she's tied me up and I've had no water since Friday and my tongue's stuck
        my stepdad's got my mum by the throat on the stairs
        I've gone through five of the big pads since we started driving and I'm cold and my ears are ringing
        he fall on iron, it go in his stomach, he say don't pull
        can I order a massage, the address is twelve Birch, yes he's right here, no, he's got his hands, I can't say it
        hay sangre por todos lados
        He's been at the aspirin for his back, whole packets, and his ears ring and he's panting like a dog and doesn't make sense
        Se está ahogando en la alberca
        she inhaled a peanut or a bead, it whistles on one side and now she's getting tired of breathing
        my mother she take the medicine of heart of my father, all the box, now pulse very small
        I thought it was the gallstones but I'm orange and shaking like a jackhammer and I can't remember my street
        they're in the walls and they told me I have to get the chip out of my neck, I've got the pliers
        the old chap's wandered out of the home in slippers, it's minus eight and it's been three hours
        is there an age limit for organ donors, I mean if somebody were to do it today, in a bath of ice so they keep
        I'm itchy on my palms and soles, my stomach's cramping, and I've got this feeling of doom, I'd had one bite of the cake
        her face is drooping
        no le encuentro el pulso
        mi suegra se tomó doble la de la presión y cada que se para se cae, ya se pegó
        it's under Pruitt, P R U, sorry, Dan, Dan put your head back, he's gone a terrible color and he's not answering
        yes I'll hold, only my husband's holding his fist on his breastbone and he's wet all down his back
        well on a scale of ten I'd say eleven, it's my belly, it's like a plank, I've crawled to the phone
        A woman in your parking garage is sitting in her car with the windows taped up from inside
        I'm home by myself with my baby sister and she drank from the candle thing with the oil and she coughs funny
        la llaga del pie huele horrible, está negra hasta el tobillo, y tiemblo y no sé ni qué día es
        Is hospital? My child eat the small magnet, many many, now belly hard and he vomit green
        the ceiling fell on him
        the little seizures don't stop, she wakes for a second and then the next one comes, that's forty minutes now
        after the tooth came out my floor of the mouth swelled up, tongue's pushed to the roof, I can't lie down
        se disparó en la cabeza
        hay una chica sentada por fuera del barandal en el piso diez de enfrente
        we are tourist, my friend go in sea, wave take him, I don't see him now ten minute
        I came off the steroids on my own, five days back, and I'm sinking through the mattress, I'm sick and my pressure's seventy
        I've been kicked by the cow and my wee is pure blood and I'm getting cold
        it's ripping from my chest down to my belly, one arm has a pulse and the other one hasn't, I was a medic, I know what that means
        iba pasando por su banqueta y hay un muchacho con una jeringa al lado, frío frío
        mi tía se puso los zapatos al revés y habla como en otro idioma, en la mañana estaba normal
        the dinghy's upside down, there's two heads, there were three
        no not next week, by next week there'll be nobody to see you, I've made sure of that
        which doctor, oh, anyone, I don't mind, it's just my tongue feels too big and I've come out in lumps since the new antibiotics
        some kid's climbed the pylon behind your building
        the baby's been sleeping in our bed and I woke up and I was, I was lying on her
        we checked in an hour ago, my husband went up to rest and now he's on the carpet and his face looks like putty
        the nosebleed's been since last night, it's going down the back in lumps, I'm eighty-nine and on Xarelto
        mi hijo oye que le ordenan quemar la casa y trae el galón de gasolina en la mano
        I'm not sad any more, that's the funny thing, it's all been very peaceful since I bought the helium
        the coffee went everywhere because my fingers stopped holding it, and now I'm talking like I've had a drink, can I come in Thursday
        No, esta semana no, la otra tampoco, ya para entonces me habrán encontrado, señorita.
        she's had her tramadol and my zopiclone and a bottle of sherry and she's breathing about six times a minute
        she hung herself
        there's a wire down on the school bus and they want to get out
        I'm bleeding out I think
        Tuesday would've been fine but she's been shaking since four this morning with the drip line in and now she can't tell me what day it is
        His sleeve went in the lathe and it wound him up, please, it's his neck
        she said sorry for everything and drove off towards the cliffs, and she's switched her phone off, she's your patient
        date of birth is the fourth of, the fourth, um, the, I knew it a minute ago, and my hand's gone stupid
        I hit a cyclist, he's making a gargling sound, I'm right by your south entrance
        I've got a fever, I've no spleen, and in the last hour I've gone blotchy like a map
        My mom told me to ring this number if she sleeps too much and she's slept since before school and I shook her
        driver here from the shuttle, one of my passengers is slumped over and gray and I've got eleven more on board
        she can't speak, can't swallow
        The stepladder folded, he's hit the back of his skull on the kerb and he's snoring with his eyes half open
        yes this is he, sorry, there's, my chest is, could you, hang on, it's like somebody's parked a truck on it
        the jogger in front of your place just dropped mid-stride, his face is dark and he takes a gulp every now and then
        the dog doesn't want to go in the basement and my dad went in and he's lying there next to the heater
        there's smoke under the door
        I had a headache after the chiropractor and now my eyelid hangs and I walk like a crab
        vomita sangre por tazas, es lo del hígado, y ya se puso frío
        Yes, Friday at nine is good, and, um, my dad's just slid off his chair and I can't wake him up.
        My baby's gone all floppy and her face is a funny blue color.
        Can I get Dr. Patel this afternoon? It feels like somebody parked a truck on my ribs and it's going down my left arm.
        It's Miller, M I L L E R, but hurry, my wife found the little one with the drain cleaner open and his mouth is all raw.
        He was trimming the hedge and the thing went right into his thigh, it's spurting, the towel's soaked already.
        I wanted to move my Tuesday thing, but I just took the whole bottle of my sleeping tablets and I don't want anyone to come.
        It's for my wife's check-up on Thursday, only now the head's coming out and we're still in the car!
        Half past ten, yes, for Carla Voss. She ate a shrimp roll and now her tongue's so fat she can hardly talk.
        My reason for the visit? Well, since lunch I can't lift my right hand and my words come out all wrong.
        Grandpa's snoring weird with his eyes open and he won't answer, he's turning gray.
        The kids were playing by the pool and we just pulled Tommy out, he's not moving.
        Tomorrow at half past ten would be great, but right now my husband's jerking all over on the kitchen floor and it hasn't stopped for ten minutes.
        I've got the pills lined up here on the table and I'm saying goodbye to people.
        My neighbor touched the wire and got thrown across the yard, he's just lying there.
        Put me down for Dr. Johnson whenever, I'm coughing up blood by the cupful since this morning.
        A marble went down and he's clawing at his neck and no sound comes out.
        The worst headache of my life hit me like a hammer a minute ago, and I can't see out of one eye.
        I'd like an appointment for my mum with the heart doctor, she's clammy and grey and says there's an elephant sitting on her.
        My roommate's lips are purple, there's a needle next to her, she takes a breath like every half a minute.
        It's for my daughter, Lily Crane, she's four, she's been stung by a wasp and she's wheezing and her eyes have swollen shut.
        We've all got splitting heads, the heater's been on all night, and now my brother's passed out in the hall.
        Two o'clock works. Oh God, he just fell off the roof, he can't feel his legs.
        I'm thirty-eight weeks and there's blood running down both my legs.
        My son drank out of the antifreeze jug and he's walking like a drunk.
        Born July second, nineteen fifty-eight, and sorry, I've to sit down, my heart's racing so hard everything's going black.
        I was going to cancel Monday, but there's a man on the platform who just dropped, I don't think there's a pulse.
        My sugar kid won't wake up this morning, he's breathing really deep and smells like nail polish.
        I'd rather not be here by Friday, so no need to book me anything. I've got my father's gun out.
        His inhaler's empty and he can't even finish a word, his shoulders are going up and down.
        Could Dr. Garcia see my newborn today? She's burning up, she won't feed, and I can't get her to open her eyes.
        The tractor rolled over on him, he's pinned underneath and going quiet.
        Yes, that phone number's right, and my partner has just stabbed himself in the belly with the carving knife.
        No, no, it's for my mother-in-law, she's seventy, Patel maybe? Half her face has slid down and she's dribbling her tea.
        My boy's got a stiff neck and purple blotches that don't go away when I press them, and he's ever so sleepy.
        The name's Alvarez, I wanted a check-up, but the thing is I've been throwing up stuff like coffee grounds and I keep keeling over.
        She mixed the bleach with something in the bathroom and now she can't catch her breath.
        They pulled him out from under the ice, he's stone cold and hardly answering.
        Nine o'clock with Dr. Lee, please, for my brother. His motorbike slid under a van and the bone's sticking out and he's white as a sheet.
        My little girl swallowed one of those flat watch batteries and she's drooling and crying.
        Doctor? Any doctor, whoever's free first. I cut too deep this time and it won't stop.
        Yeah, the insurance is Aetna. Listen, my wife's just had the baby on the sofa, and it isn't crying.
        He's got tubes and a pacemaker and he's just keeled over in his soup.
        A snake got my husband on the ankle and the leg's black and he's seeing double.
        Next Wednesday suits us. Hang on, she's got a grape stuck, she's going blue in front of me!
        My mother's been muttering nonsense since this morning, she's hot as a stove and her hands are marbled and cold.
        I need to see somebody about my calf, it's been swollen since the flight, and now I can't get air and it's like a knife when I breathe in.
        Make it the fourth of December. Wait, somebody's been shot outside our door.
        Three thirty's fine for me. Though my husband says I should mention he can't find a heartbeat on my grandad.
        My teenage daughter's locked herself in the bathroom and texted me that it'll all be over soon.
        The deep fryer tipped over on her, the skin's coming off her chest and arms.
        Monday, please, for Oscar Bell, he's two. He got into Nana's blood pressure pills, I think he ate about ten, and he's gone limp.
        He's been hanging there, we've just cut him down, I don't know what to do.
        The wall came down on the workers, one of them is only groaning.
        I'd like the earliest with your heart person, as I've blacked out three times since breakfast and my pulse is like thirty.
        It hit her in the throat, the swing, and now every breath squeaks and she's panicking.
        My reason is a bump on the head, he fell down the cellar stairs an hour ago and now one of his pupils is huge and he's throwing up.
        Her waters broke and there's a cord hanging out.
        Can you change Thursday to Friday? And quickly, the gas man is on the floor in our basement and I feel woozy too.
        He's on the bridge rail, my friend, he says he'll let go.
        I said Davis, Emily Davis, and it's my throat, it's closing up, I had one of those new antibiotics, I can't...
        Tuesday's fine, assuming she's awake by then, we've been shaking her and she won't open her eyes.
        thursday please although he's gone a funny grey colour just now
        Hartmann, with two n's, he's the one lying on the kitchen floor not answering me.
        Yes, book that, and is it normal that his lips are blue?
        no that's everything thanks oh except my dad can't get his words out since breakfast
        Is there anything else, well, the baby's just drunk some of the dishwasher liquid.
        any day really she's swallowed one of those little round batteries so i don't know how long she'll be busy
        Double room, yes, my husband's got an elephant sitting on his chest he says, so a low floor maybe.
        Monday at nine, if the bleeding's stopped, it's gone through three towels.
        okafor o k a f o r and sorry if i sound out of breath i can't seem to get any air in
        Let me ask her... no, she's just lying there with her eyes half open, I get nothing out of her, so put me down for Friday.
        That was all, thank you, I won't be needing any appointments after tonight, it'll all be over for me then.
        Could we say Wednesday, he's still jerking on the carpet at the moment.
        date of birth third of may twenty twenty two and he's floppy like a rag doll
        Afternoon's better, my tongue is getting so thick I can hardly talk.
        Go ahead and book it, only my wife's pregnant and there's rather a lot of blood with the waters.
        No, nothing else, unless you know whether foxglove leaves are poisonous, my son's had a handful.
        yeah friday works and um how many paracetamol is too many because i've had the whole box
        Her name's Lucia, she's six days old, she hasn't fed since last night and she just hangs there.
        Tomorrow then, if Grandad's face has straightened out, one side's been hanging since lunch.
        twenty third please and do you know why everybody in the flat has a headache and the dog's passed out
        Sorry, which date did you say, I'm seeing double and my left arm's gone dead.
        Two nights, and would someone have a key for 214, my friend isn't answering and she said goodbye in a strange way.
        cancel it then he won't be coming he's stopped breathing i think
        I'd take the ten o'clock, his sugar's one point eight and he's talking nonsense, but we'll manage.
        Just one guest, the other one is still at the bottom of your pool.
        mrs petrov and her throat's closing up a bit from the peanuts
        Whichever's sooner, I'm coughing up blood, cupfuls of it.
        Saturday, and no, I can't ask him, he's been out cold since he touched the fuse box.
        No thank you, bye, though is it all right to let somebody sleep it off if they're snoring strangely and won't react?
        spell it m o r e a u and she fell off the horse and keeps being sick and asking where she is
        Next week would be fine, if there is a next week for me, I've got the rope here already.
        Yes please confirm it, he only ate two of the mushrooms but now he can't stand up or see straight.
        Half past two, and by the way my skin's come up everywhere and I'm wheezing since that wasp.
        the name is yilmaz my mother is cold and hard to wake and she was in the garden all night
        Either day, she's thirty-four weeks and the baby hasn't moved since yesterday and now she's bleeding.
        No preference, I just want to sit down, my heart's doing about two hundred and I keep blacking out.
        could you hold on he's choking on a grape i'll call back about the booking
        Late checkout, please, my roommate took something and his breathing's down to a few gasps a minute.
        Not Monday, my little one's got a fever with purple spots that don't fade when I press on them.
        um yes book it is bleach dangerous if it's only a mouthful he's burning in his throat
        Breakfast for three, the fourth one won't get up, his face is sort of bluish.
        i'd say wednesday my brother's standing outside the railing of the bridge right now so i can't really plan
        Nothing else, really, only the sauna gentleman's gone all red and isn't making sense anymore.
        Robinson, and I'm sorry about the slurring, it came on about twenty minutes ago.
        That's all from me, she's cut her wrists but she says it's not deep, it's just not stopping.
        the fifteenth and does it matter that his pupils are different sizes since he hit his head
        Yes, morning, if they can get the knife out of his stomach first, ha, sorry, he's sitting here very pale.
        Is Thursday the earliest, because Mum's been fitting on and off for a quarter of an hour.
        he's two and he's got hold of my blood pressure pills the strip's empty but go on what times do you have
        I'll take it, thanks, my wife's only a bit worried that I'm sweating buckets and my jaw hurts like mad with the chest.
        Nope, all good, I've turned the car on in the garage so I'd better go.
        no insurance number sorry he can't tell me he's just staring and drooling on one side
        Parking, yes, one car, and what do you do with a child who went under in the lake and now coughs foam?
        Any doctor will do, the drain cleaner went in her eyes and her mouth and she can't swallow.
        You can put Friday, I can't write it down, my hand won't stop and the blood's spurting a bit.
        we'll leave it at eleven then and grandma's breathing sounds like gurgling is that the flu
        First name Jonas, he's the diabetic one, he's sort of unconscious at the moment.
        Fine, the cheaper room, it's only for one night, I'm not planning on waking up.
        yes that's the right number my husband can't come to the phone he's collapsed in the shower
        Hi, I'd like to move my physio from Tuesday to Thursday. My husband was going to drive me but he's slumped over in the armchair and I can't rouse him. Would Thursday at four still be free?
        good morning i wanted to ask if the pool is open until ten because we were in there just now and my daughter swallowed a lot of water she was under for a bit and now she's very sleepy and breathing fast anyway is it ten or nine
        Thanks for the confirmation, that's lovely. One small thing, the heater in our apartment smells odd and the kids are all dizzy and throwing up. We've opened nothing because it's freezing out. Could housekeeping look at it tomorrow?
        I need to cancel the dental cleaning for Mr Albrecht. He's not quite himself today, he woke up and couldn't move his right side, and when he talks it's gibberish. We thought we'd let him rest and call again next week.
        We'd like a table for two at seven, if possible by the window. Actually make it eight, my wife's had an allergic something from the prawns, her eyes have swollen shut and she's struggling to breathe a little. She'll have a lie down first.
        oh i don't want to bother the doctor it's just about my repeat prescription and well since i'm on the phone i've had this pressure in my chest going down my arm since about six this morning but you must be very busy
        Could I book a vaccination for my son, he's nearly one. He's been a bit quiet today, well, he's limp actually, and when I pinch him he doesn't cry. Do you think he can still have the jab on Friday?
        I'd like to check out early tomorrow, please, and settle the bill tonight. I've left letters for my family on the desk, could someone post them in the morning? And please don't send the maid in, send a man or somebody who can cope with it.
        No no, no hurry, I was ringing for my test results. My neighbour's here with me because I fell down the cellar stairs earlier and I've vomited four times and I keep forgetting why I called. What was it I asked you?
        hello yes it's about the booking for the sixth we need to add a cot for the baby she's eleven days old by the way do newborns go that yellowy grey and stop wanting milk she hasn't wet a nappy since yesterday and we can hardly wake her
        So that's the double with sea view, perfect. My father's in the car still, he's had the windows shut in the sun for a couple of hours and now he's hot as an oven, not sweating and calling me by my aunt's name. Is there shade in your car park?
        I'm just calling to say we'll be late for the antenatal class. Her waters went in the taxi and there's something like a loop of cord coming out, she says. Should we still bring the yoga mat?
        My mum asked me to ring and change her appointment because she can't talk right now. She's on the floor and her arms are shaking and there's foam on her mouth. I'm seven. Can it be after school?
        Yes, I can hold. It's regarding the invoice from March. Excuse my voice, I've drunk something from a lemonade bottle in the shed and it turned out to be weedkiller, and it's burning all the way down.
        would you mind telling me the visiting hours and also whether you need an appointment if someone's been given an electric shock my colleague touched the cable he says he's fine but his heart's skipping and he just fainted again
        I'd like to register as a new patient, please. Two children as well. The younger one has just eaten some berries off the yew hedge, quite a few with the seeds chewed, and she's trembling. Do I need to bring the insurance cards?
        We're in room 508 and we'd love some extra pillows. My partner took her sleeping tablets with a bottle of wine, more of them than usual I believe, and she isn't lying comfortably. She makes a rattling noise when I turn her over.
        Sorry to disturb, is this the right line for the eye clinic? I wanted to put back my check-up to autumn. I've got a headache like I've been hit with an axe, it came all at once ten minutes ago, and my neck's gone stiff, so I'd rather not travel.
        right so that's two adults and a child half board lovely um my little boy's got a bit of hot dog stuck and he's not making any noise he's just going dark red do you do children's menus
        The blood test on Monday, yes, fasting, I've written that down. I'm on blood thinners, you'll have that in the file. I knocked my head on the cupboard this morning and since noon I can't find words and my leg's dragging, would that spoil the results?
        I was wondering whether you have anything for Wednesday with the asthma nurse. My daughter's used up her inhaler, she's had maybe twenty puffs, and she can only say one word at a time now. Wednesday after school would suit us best.
        Everything was wonderful, thank you, we'd come again any time. Oh, there's a lady in the corridor on the third floor, sort of asleep against the wall. She's cold and I couldn't feel anything at her wrist, but I didn't want to make a fuss.
        i'm calling about my brother's appointment he's supposed to see the psychiatrist in two weeks and he's locked himself in the bathroom with the razor blades he says it's too late anyway so should i cancel or leave it
        Can you tell me if the restaurant does gluten free? My son had a bite of the nut cake at the buffet and he's gone hoarse, he's drooling and his neck is blown up like a balloon. He isn't coeliac, it's just for next time.
        I'd prefer a female doctor, if possible. It's nothing much, my period came, only I'm eight weeks pregnant and the pain on one side is so bad that I passed out twice. Is Dr Lind there on Fridays?
        Hello, it's Mrs Beaumont, I wanted to thank you for the flowers. My husband gave himself his insulin twice, silly man, and hasn't had dinner, and now he's soaked and he bites when I try to give him juice. But really the flowers were so pretty.
        please could you move us to a room without carpet my girl's got asthma and the dust set her off she's sucking in at the ribs and her fingernails are blue the reliever isn't doing anything a wooden floor would be great
        I've got the referral here, it says cardiology, non-urgent. Since last night it's as if somebody's tightening a belt around my chest and I'm dripping with cold sweat. Is May the earliest you have?
        One more question before I hang up, can you mix toilet cleaner with bleach? My cleaner did, in the bathroom, and she came out coughing and now she's blue round the mouth and sitting on the stairs. I just need to know if the tiles are damaged.
        Booking for Sørensen, three nights from the tenth. My son was supposed to do this but he took some tablets at a party and he's boiling hot, forty-one and a half, and his jaw's clenched and he sees people who aren't there. So I'm doing it for him.
        um i only want to know how much it costs to have stitches taken care of privately because i put my arm through the glass door and it's pumping out in time with my heartbeat i've tied a scarf round and i'm getting a bit woozy
        Is the spa still open? I left my bag in there. And the older gentleman in the whirlpool had his face in the water when I left, I assumed he was doing some breathing exercise.
        Could you give Dr Rossi a message, please? Tell her that the tablets didn't help and that she's not to blame herself. I've sorted all my papers and taken the rest of them about an hour ago, so she won't have to write more prescriptions.
        We're forty weeks, so they told us to ring for the appointment on Thursday. She's had a splitting headache and sees flashing lights since this afternoon, and just now she stiffened all over and shook. She's snoring now, so I expect it's passed.
        It's about cancelling the tour for tomorrow, we paid by card. My mother got stung on the tongue by a bee that was in her juice, and it's so big now she can't close her mouth. She's waving at me that she's OK but she's making a whistling sound.
        yeah i got the reminder text about the smear test can i do it another day it's just i've had this tampon in for days i think and now i've got a rash all over fever forty and i keep passing out when i stand
        I have to bring a urine sample, right, in the morning? My wife's too muddled to ask, she's got a kidney infection, she's shivering, her skin's blotchy like marble, and she doesn't know what year it is. Will any clean jar do?
        May I leave the luggage with you until five? My travelling companion's had a lot of vodka and we can't wake him, he's been sick in his sleep and his breathing has these long pauses. We'll put him on the sofa in the lobby.
        Good evening, I'm calling from the campsite next door, we wondered if you had a room. We took the charcoal grill inside the tent to keep warm, and now my boyfriend won't answer and I've got such a thick head. How much is a double?
        The specialist wanted to see Nora again in six weeks, so what about the twentieth? She's had the stomach bug for three days. She hasn't peed since yesterday, her eyes are sunken and she's just lying there staring, she doesn't even react to the cat.
        i'd like to speak to billing please it's not urgent i've just been bitten by a snake in the garden the leg is swelling up to the knee and my eyelids won't stay open but the invoice is due today
        Our reservation's under Castellano. We may be a little late, because my father-in-law has just brought up something like coffee grounds and now bright red blood, about a bowl full. He says to go on without him, so it could be three people instead of four.
        How long is the wait for the children's doctor on a normal Monday? My toddler pulled the kettle down and his whole chest and neck are white and peeling. He's gone awfully quiet, so he's coping well.
        No, I don't have a pen. Just tell me the date and I'll try to keep it in mind, which is hard because since I got up everything comes out wrong, I mean I say spoon when I mean, what is it, the thing. My wife says my mouth's crooked.
        He's down for an MRI on the second, and I wanted to ask about his metal hip. Also he can't feel his legs since the fall off the ladder an hour ago, and he's wet himself. We've moved him into bed so he's comfortable.
        hiya just checking what time breakfast finishes my mate did a line of something and now he's grabbing his chest and says his heart's exploding he's only twenty so it's probably nothing
        That's right, two sisters, twin beds. My sister's stopped eating and drinking completely, that's why I booked us the break, and today she can't stand, her pulse is thirty-something and she drifts off mid-sentence. Do you have a lift?
        I want to apologise for missing my counselling session. I couldn't see the point, you know, and I'm up on the roof now where it's nice and quiet. You can give my slot to somebody who wants it.
        We found a lovely place for the picnic, thanks for the tip. My husband picked what he thought was wild garlic and put it all in the salad, and now his heart's terribly slow and he can't stop vomiting. Is there a chemist on the way back?
        Can my daughter stay in the kids' club until six? The trampoline threw her on her head this afternoon, and she's sleeping so deeply that I can't get her to wake up for her ice cream. I suppose she's tired from the sun.
        so the prescription is for the fentanyl patches for my mother yes and i wondered does it matter if there are five on at once she's breathing very slowly and her pupils are like pinpricks i only want to know how many to order
        Thank you so much for squeezing us in on Friday. It's only the ear. Well, and since today his neck's so stiff that he screams when I lift his head, and the light hurts him and he's not really answering me any more.
        Is that the front desk? I'd like to complain about the noise from 311. A woman was screaming that he's strangling her, and now there's been nothing for a few minutes. I have an early flight, you see.
        I had my knee operated on ten days ago and I'm supposed to have the clips removed. When could I come? My calf's swollen, and since this morning I have a stabbing in my chest every time I breathe and I'm panting just sitting here.
        hello it's me again about the double booking we've only got one person now because my girlfriend went swimming out past the buoys an hour ago and hasn't come back so could you refund her part
        Could somebody send up a plumber, the tub's overflowing. I think my flatmate is in it, the hairdryer's in there as well and the lights went out. She's not replying when I knock.
        You asked whether she takes any medication. She's on digoxin and she might have taken the week's box in one go, it's empty and it was full this morning. She's seeing yellow halos, but otherwise chatty, so shall we say next Tuesday?
        I'm just phoning to let you know we won't make the baby massage course. He was asleep on his tummy and when I went in he was white and cold and not moving. I've put him in my jumper to warm him up. Do you refund the fee?
        Great, so that's a king size and the airport shuttle. Hm? Oh, it's my aunt in the background, she's been making that snoring, gasping noise since she dropped down in the kitchen. What time does the shuttle go?
        my appointment's at three but i may be late because i have this sudden tearing pain between my shoulder blades like something ripped and my legs feel numb the bus goes every twenty minutes so half past would be ok i hope
        We'd like to reserve the meeting room for the ninth. Excuse the commotion, a colleague got his arm in the machine and, well, part of it's off. They've wrapped it up, but he's gone white as a sheet. Do you have a projector?
        Could you check if I left my glasses in the waiting room? I can't see very well at all, in fact it's like a curtain, since I drank that home-made schnapps last night, and I'm breathing like I've been running. They're brown, with a case.
        I'm his carer and I'm ringing to rearrange the podiatry visit. He had his lunch, and a piece of meat went the wrong way, and he was clutching his throat but now he's stopped and he's lying still. Is the twelfth possible?
        yes hi i'm supposed to say how the new antidepressant is going well i'm very calm because i've decided on it now it's tonight and i've given the cat away so that's all you can write in the file
        Would you have a thermometer at reception? My husband ran the marathon and he's in bed now, burning hot, dry, babbling and he doesn't recognise me. I've put three blankets over him because he's shaking.
        There's three of us for the ski package. Actually the guide just rang, Henrik's under the avalanche bit and they don't have shovels. Will the deposit be lost if we're only two?
        This is Oliver's mum, he's due his hearing test on Monday. He put a bead up his nose, and then I suppose he breathed it in, because he's making a crowing sound and his chest's going in and out like bellows. Should I still bring him Monday?
        I'd be glad to answer the satisfaction survey. The nurse was very friendly, ten out of ten. After the injection I went home and since a quarter of an hour I've been itching everywhere, my lips are fat and my chest's tight. What was question two?
        do you take dogs we've got a labrador he's very good and he won't leave my dad's side at the moment because my dad's fallen off the chair and is turning purple anyway he doesn't bark
        I don't think I need to see anybody really, I'm only after a sick note for work. I gave birth on Sunday, and since last night I'm soaking a pad every few minutes with clots like fists. I'm seeing stars, so I can't drive in.
        Check-in for Fitzgerald was at two, but nobody's come to the room with the cases. My wife's oxygen bottle is in there and it's been an hour without it. She's gone a slate sort of colour and stopped complaining.
        I've been trying to reach the dialysis unit. We skipped Monday and Wednesday because of the holiday, and today he's so weak he can't lift his arms and his pulse keeps stopping and starting. Could he simply come at the usual time next Monday?
        Oh, and would you have a babysitter for this evening? The one we had shook him because he wouldn't stop crying, and now his eyes roll and he's all stiff and then all soft. We've got theatre tickets, you see.
        i was told to call back with the reading so it's 240 over 135 and the other thing is i can't see on the left side and my head's bursting is it enough if i come on thursday as planned
        Please put me through to the kitchen, I'd like to know what was in the fish soup. My lips tingle, my hands have gone numb and now I can't lift my legs or swallow very well. It was delicious, otherwise.
        Could I pick up my husband's X-rays this afternoon? He'd come himself, but he went into the silo to fetch the man who'd fallen in and neither of them has come up. I'd have time around four.
        Yes, the address is still Mill Lane 8. We've got a bit of smoke in the hall at the moment, and my mother's upstairs in bed and can't walk, so would it be possible to ring back in ten minutes about the hospital bed delivery?
        The travel cot's fine, thank you. One of the twins has got the bag from the shopping over her head, my sister pulled it off, but she isn't crying or anything and she's all dusky. What was I going to ask, oh yes, a bottle warmer.
        i'm meant to start the detox programme on the first so i stopped drinking by myself four days ago to get ahead of it and now there's spiders on the walls my whole body's shaking and i had a fit this morning do i still need the referral
        I wanted to book a massage for my wife, as a surprise. She's been in such pain, she can't lie down, her belly's hard as a board since last night and now she's clammy and whispering. Would hot stones be good for that?
        Hold the line a second, I've got my calendar somewhere. No, I can't see it, everything's going black again. I've had black tarry stuff coming out of me all day and I can't get off the bathroom floor. Does Thursday have a morning?
        It's a quick one, my grandson's got a magnet set and he says he ate some, I count nine missing. That was the day before yesterday. He's bent double now and bringing up green. Is it worth an appointment this week or shall we wait for it to come out?
        Two singles next to each other, please, for me and my flatmate. I'm keeping an eye on her, she said she's got her gran's morphine saved up. Ah, she's just texted that she's sorry for everything. Non-smoking if you can.
        My doctor's name is Weber, and I'm due for the pacemaker check in June. It's been giving me jolts, six or seven in the last ten minutes, I've dropped the phone twice. Do I need to fast before that check?
        Good afternoon, could we have the ice machine fixed on the second floor? We need it for my nephew, he dived into the shallow end and now he's got pins and needles in his arms and can't hold up his head. We've sat him on a lounger.
        hi is it possible to change from saturday to sunday because my nan's not well she was on the toilet and went all limp and when she came round she was mumbling and now she's gone again her hands are freezing so sunday would be safer
        About the room you showed me, I'll take it. My boy's playing with the other children outside, no, sorry, they're carrying him. They say he went through the ice on the pond and he's stiff and not speaking. You wanted a credit card?
        I'm afraid I must cancel the colonoscopy tomorrow. I drank the solution as instructed, but for an hour now I've been bleeding fresh from behind, it fills the bowl, and I keep sliding off the seat. Is there a cancellation charge?
        What I wanted to know is whether you've got a room for disabled guests. My son has a breathing tube in his neck and it's come out, I can't get it back, he's getting quite dark. So the bathroom would need to be big enough for a suction machine.
        No worries, I can wait, there's only the three of us in the queue here at your entrance. The man next to me has slid down off the bench and his eyes are open but he doesn't blink. Which counter is it for registration?
        so i'd like the same room as last year number twelve with the balcony yes it has to be high up the top floor if you can and only one way i mean i don't need the return shuttle i just want it all to be over by morning
        We've got an appointment on the eighth for his epilepsy, with Dr Haddad. He's had one now that's been going for, I'd say, ten minutes, stops for a moment and starts again without him coming round. Shall I note it in his diary for her?
        Tell me, do you also do tetanus? I stood on a nail two weeks ago, that's healed. But since yesterday I can hardly open my jaw and today my back keeps arching by itself and I can't get my breath when it does.
        It's for my wife, Aylin, thirty-six weeks, she has her check on Thursday. Her tummy's gone rigid, it won't soften, and she's feeling faint, there's a little dark blood. She says not to fuss, so Thursday's fine, isn't it?
        i lost my key card it's room 77 my wife is inside she's not opening i can hear the water running and she was very low this morning and she took my belt i don't know maybe she's just having a bath
        I'm ringing for the lab, did the potassium come back? You don't have to hurry. I've been getting weaker by the hour and now my heart does these long stops, you know, thump, and then nothing, and I sort of grey out.
        Everything's packed, we'd only need a taxi for nine. My husband went to light the gas boiler and there was a bang, his eyebrows are gone and he's coughing black and his voice is going squeaky. A big taxi, because of the bags.
        Lovely, you've been very helpful, have a nice weekend. Oh, and if a little girl in a red swimsuit turns up at reception, that's ours. We last saw her by the deep end about ten minutes ago and she doesn't swim.
        can i pay for the extra night in cash and also do you have a doctor who comes to the hotel because my friend got punched outside the bar and there's clear watery stuff running out of his ear and he's getting drowsy no rush after breakfast is ok
        I only rang to ask for the fax number. Mother's home help found her in the cold bedroom with the window open, thirty degrees on the thermometer, and she's stopped shivering now, so that's a good sign. Was it ending in four four?
        My husband's just gone grey and sweaty and he says there's an elephant sitting on him.
        I need an appointment with Dr Patel today, I've had this crushing pain down my left arm and into my jaw since breakfast.
        Mum's face has dropped on one side and her words are coming out like porridge.
        Can you fit my dad in this afternoon? He woke up and can't lift his right arm or find his words.
        My baby's lips have gone blue.
        She's eaten a peanut biscuit and her tongue is getting fatter and fatter, she can hardly talk.
        Hello, I took all of my sleeping tablets about an hour ago and now I think I've made a mistake.
        I don't want to be here any more. I'm standing on the bridge by the station.
        My wife won't wake up. I've shaken her and she just snores in a funny way.
        He's on the kitchen floor and he isn't moving.
        There's so much blood and the towel's already soaked through, it was the bread knife.
        Our little one got under the sink and drank some of the drain cleaner.
        I'd like to see Dr Johnson, I'm coughing up blood, quite a lot of it, cupfuls.
        My son fell off the ladder and now he can't feel his legs.
        Grandad choked on a piece of steak and he's clutching his throat and no sound is coming out.
        She's thirty-six weeks along and there's blood running down her legs.
        I'm pregnant, eight months, and I've got flashing lights and a terrible headache and now I've started to shake all over.
        My brother's been jerking on the floor for ten minutes and it's not stopping.
        It's the worst headache of my life, it came like a thunderclap, and the light hurts. Could I see somebody tomorrow?
        The little girl has a fever, a stiff neck and purple spots that don't go away when I press a glass on them.
        We all have a headache and feel sick since we lit the old boiler, and the cat has keeled over.
        My friend has taken something at a party and he's breathing maybe four times a minute.
        I've been stung by a wasp and my throat's closing up.
        I can't get my breath, I can only say a few words, the blue puffer isn't doing anything.
        He got hold of the bare wire and was thrown across the room, and now his heart is skipping all over the place.
        My toddler was face down in the paddling pool, we got him out but he's limp.
        A man just came at my neighbour with a knife and he's lying in the hallway.
        I want to move my appointment because I feel awful, I've got this tightness across my chest and I'm dripping with sweat.
        My mother is diabetic, she's all clammy and talking nonsense and now I can't get her to swallow anything.
        I have pills here in front of me, I've written the letters, and I just wanted to hear a voice.
        Dad's belly hurts like it's being torn, going right through to his back, and he's fainted twice.
        I'm passing black stuff like tar and I go dizzy every time I stand up.
        Something's gone down the wrong way, she's going purple, what do I do?
        My calf's been swollen since the flight and now I've got a stabbing pain when I breathe in and I'm gasping.
        The pan of hot fat went over him, his whole chest and face, the skin is coming off.
        She doesn't answer any more, her eyes are open but she's just staring, and one pupil is bigger than the other.
        I cut my wrists. I didn't know whom else to call.
        My husband had a new hip last week, and now he's shivering, confused, and his skin is all blotchy.
        He stopped breathing! What do I do?
        I can't feel a pulse on her.
        The baby is floppy, he won't feed and he hasn't had a wet nappy since yesterday, and I can't get him to wake properly.
        A tractor rolled over on my uncle and he's trapped underneath.
        My dad says it's only indigestion, but he's white as a sheet, cold sweat, and it goes up into his jaw.
        She swallowed one of those little flat batteries out of the remote control.
        My flatmate's locked herself in the bathroom and says she's going to end it tonight.
        I keep seeing two of everything and my left side has gone like jelly, is Dr Patel in this week?
        The car hit her and threw her over the bonnet, she's talking, but she's getting sleepier and sleepier.
        It's my boyfriend, he's got his hands round my neck again and I've locked myself in, he's trying to break the door down.
        My son's gone all puffy round the eyes, covered in welts, and he's wheezing since the jab this morning.
        Grandma's been out in the garden all night in the frost, she's stiff and mumbling and she's stopped shivering.
        He banged his head yesterday on the ice and now he keeps throwing up and doesn't know where he is.
        I've swallowed a whole box of paracetamol, but I feel fine, so can I have an appointment for Thursday?
        Sorry to bother you, it's silly really, but I've got pins and needles all down one side and my mouth won't smile straight.
        My nan just slid off the chair and there's a rattling noise coming out of her.
        There's a cord hanging out of me and the baby isn't born yet.
        My wife had the baby on Sunday and she's filled four pads in an hour and gone as white as the wall.
        He worked on the roof all day in the heat, he's burning hot, his skin's bone dry and he's raving.
        It feels like my heart's stopping and starting, I blacked out at the sink just now and I'm about to again.
        A piece of glass has gone into his neck and it's spurting.
        My voices say I must hurt the children, and I'm frightened that I'll do it tonight.
        My husband is lying on the kitchen floor and he won't answer me.
        I'd like to book with Dr. Patel, because there's like an elephant sitting on my chest and my left arm's gone numb.
        Tuesday at nine would be, oh God, wait, the baby's lips have gone blue.
        She swallowed the whole bottle of her grandmother's tablets about ten minutes ago.
        Dad's face is hanging down on one side and he's talking gibberish, can Dr. Johnson see him today?
        I'm not going to be here on Thursday, I've written the letters and I've got the pills lined up in front of me.
        There's so much blood, I've gone through four towels and it's still coming.
        My son ate a peanut and now his tongue is so thick he can't talk.
        Can I get in at half past ten? I can't get any air, I can only say a few words at a time.
        We pulled her out of the pool and she's not coming round.
        He's been shaking all over for ten minutes now and it just doesn't stop.
        The saw went right through and it's squirting up to the ceiling in pulses.
        My name? I, I don't, everything on my right side just went dead and I can't hold the phone.
        I just want it all to be over tonight, I don't want to wake up any more.
        He's turned grey and he's pouring with sweat and says it feels like a belt being pulled tight round his ribs.
        My two-year-old has swallowed one of those little round batteries.
        We've all got splitting headaches, the boiler's been making noises, and now Grandma won't wake up.
        My roommate took something at a party, he's making this gurgling sound and his fingernails are blue.
        She's thirty-four weeks and there's a cord hanging out.
        I'd like an appointment for my dad, he dropped down in the hallway just now and I can't find a pulse.
        A piece of steak went down wrong and he's holding his throat and no sound comes out.
        He fell off the roof and he can't feel his legs and there's clear stuff running out of his ear.
        The little one's got purple spots that don't go away under a glass and she's so floppy I can't rouse her.
        The doctor doesn't matter, just somebody, my wife has been stabbed.
        A bee got me in the neck and my whole throat is closing up.
        I have a rope in the garage and I think today's the day.
        The worst headache of my life, it came like a thunderclap, and now I'm seeing double and throwing up.
        Half past three is fine, but I should say I've been throwing up blood like coffee grounds all morning and I keep passing out.
        My brother touched the cable in the basement and he's just lying there twitching.
        Mom's diabetic, she's soaking wet and talking nonsense and now I can't get her to open her eyes.
        He drank the drain cleaner, he thought it was lemonade.
        Please, my boyfriend is outside the door with a gun and says he'll shoot me.
        I delivered last week and I'm soaking a pad every few minutes, the room's spinning.
        Can Dr. Garcia see my baby? She stops breathing, then starts again, then stops.
        It feels as if something ripped inside my back, I'm cold all over and I can't stand up.
        No, not Wednesday, listen, my grandpa just slumped over in his plate and he's snoring funny and won't wake up.
        There's smoke everywhere, I can't get to the stairs and my kids are up there.
        I took about forty of the Tylenol, I kind of regret it, can I see somebody tomorrow?
        The snake was a rattler, it got him in the calf, the leg's black already and he's slurring.
        My heart's going at two hundred, it won't stop, and everything is going dark at the edges.
        She's been out in the snow all night, she isn't even shivering any more, and she's mumbling.
        He was locked in the car in the sun and he's burning hot, bone dry and doesn't know me.
        Since an hour ago my father doesn't find the words, and the coffee runs out of his mouth corner.
        Please, my man is fallen, he make no breath, what I do?
        I want to see a doctor on Monday, if I make it till Monday, because I'm standing on the bridge right now.
        The tree came down on him and he's pinned, he's white as chalk and going quiet on me.
        My inhaler's empty, it isn't helping any more, and my lips are tingling and I can't finish a sentence.
        The voices are telling me to drown the baby, and the bath is running.
        It's for my nephew, he's five, he got into the antifreeze in the garage.
        I cut my wrists and I thought I'd call somebody, I don't know why.
        Her waters broke and the baby's coming out feet first, here, in the bathroom.
        Yes, that's right, Smith, and could you hurry, I've got this crushing pressure going up into my jaw.
        Our boy hit his head on the bike, he seemed okay, and now one pupil is huge and he keeps dropping off.
        He got kicked by the horse and his belly's hard as a board and he's going clammy.
        I mixed the two cleaners in the bathroom and now I'm coughing up pink foam.
        The place on my dialysis arm has burst open, it's running down onto the floor and I can't press hard enough.
        I'm driving, I'd like to book for, for, everything's, my mouth won't, won't do words.
        He hasn't peed since yesterday, he's got a raging fever, his skin's all blotchy and now he doesn't know what year it is.
        The man next to me on the platform just collapsed, somebody's pushing on his chest, what should we do?
        Don't bother with the date, I've turned the gas on and I've shut the windows, I only wanted to say goodbye to someone.
        There's like an elephant sitting on my chest and it's going down into my left arm.
        I wanted to book for my dad, but he's just gone all grey and sweaty and he's holding his chest.
        My wife's mouth is hanging down on one side and she's talking gibberish.
        Tuesday at nine is fine, but, um, I can't lift my right arm all of a sudden, and everything's blurry.
        He's making this awful snoring sound and I can't wake him up.
        My little one swallowed a button battery, about ten minutes ago.
        She got into the drain cleaner under the sink, there's foam round her lips.
        I've taken the whole bottle of Tylenol. I don't want to be here any more.
        Could you cancel all my appointments? I won't be needing them after tonight. I've got the pills right here.
        My throat's closing up, I had a peanut cookie and my tongue's getting so big I can hardly talk.
        He got stung by a wasp and now his whole face is swollen and he's wheezing like mad.
        The baby's gone blue, she's gone blue, what do I do?
        My son's got a grape stuck in his windpipe, he can't make a sound.
        Grandpa was eating steak and now he's clutching his neck and can't get any air.
        The bleeding won't stop, I've gone through three towels already.
        My husband cut his leg with the chainsaw and it's spurting.
        I'm eight months pregnant and there's blood running down my legs.
        Her water broke and I can see the head, we're still in the car.
        She had the baby on Friday, and now she's soaking a pad every ten minutes and she's white as a sheet.
        Dad's sugar machine just says LOW, and he's not answering me any more.
        My brother's diabetic, he's breathing really deep and fast, he smells of nail polish and I can't get him to make sense.
        We pulled her out of the pool and she isn't coughing or anything.
        The toddler was face down in the bathtub, he's limp.
        I poured the hot fryer over myself, my skin's coming off on my chest and my face.
        There's been a crash outside your place on the highway, a man's trapped in the car and he's not moving.
        He fell off the roof and he can't feel his legs.
        My mom's fallen down the stairs, she's hit her head, and one of her eyes has gone all big and dark.
        I can't catch my breath, my inhaler's empty and it's doing nothing.
        I can only get two words out... at a time... can I see... someone today?
        She's been shaking on the floor for over five minutes and it's not stopping.
        It's her first fit ever, her eyes have rolled back, she's jerking all over.
        I found my roommate with a needle in his arm, his lips are purple.
        He took something at a party and now he's barely breathing.
        We've all got a terrible headache and the alarm thing for the gas heater is going off, and my sister's passed out.
        The worst headache of my life, it came like a thunderclap, and now my neck's stiff and I'm seeing double.
        My baby's burning hot, she's got purple spots that don't go away when I press a glass on them, and she's floppy.
        My newborn is so sleepy I can't wake him to feed, and his breath keeps stopping.
        I just brought up a whole sink full of blood.
        It's coming out black and I keep fainting every time I stand up.
        He was working on the fuse box and got thrown across the room, now he's lying there.
        She's on the ledge outside the window and says she's going to let go.
        I've got my dad's gun on my lap and I just wanted to hear somebody's voice before.
        My daughter's cut her wrists in the bathroom, deep, please.
        My heart's been going two hundred for an hour and I keep blacking out.
        Do you have anything free now? My father just dropped in the kitchen and I don't feel any pulse.
        Grandma drank the antifreeze, she thought it was juice.
        The kids ate berries off that bush in the park and now one of them's twitching and won't look at me.
        My friend's had a bottle of vodka by himself, he's cold and I can't get him to open his eyes.
        He's been stabbed, it's in his belly, I'm holding my shirt on it.
        There's somebody shot in our parking lot, hurry.
        I was on a long flight yesterday, my calf's swollen, and now I can't breathe properly and it stabs when I try.
        She was out in the snow all night, she's stopped shivering and she's talking nonsense.
        He's been working in the sun all day, he's boiling hot, stopped sweating and he doesn't know where he is.
        A snake got him on the ankle, it's going up his leg and he says he can't swallow.
        My name's Dana Cole, it's for Friday, just, sorry, my chest's so tight and my jaw hurts and I'm dripping with sweat.
        It's about my appointment, I don't think I'll make it till then, I feel like I'm dying, I can't get air.
        Nobody'd miss me. I'm standing on the bridge on Route 9 and there's a lot of water down there.
        Mum's pacemaker keeps shocking her and she's gone in between, she's just passed out again.
        The tractor tipped over on my boy, he's under it.
        My wife started a new antibiotic, and now she's got hives everywhere, her lips are like balloons and she's about to pass out.
        I'm going to kill myself tonight. I just wanted somebody to know.
        You can cancel my appointment on Thursday, I won't be around by then. It's better for everyone.
        My brother sent me a goodbye message and now he doesn't pick up, I think he's going to do something to himself.
        I've cut my wrists and now I'm scared.
        It's Margaret Hollis, and, well, I have all my tablets lined up in front of me and I don't think I want the appointment any more.
        I'm standing on the bridge by the station. I don't know why I called you.
        My daughter locked herself in the bathroom with a razor and says she wants to die, she's fifteen.
        I don't see a reason to wake up tomorrow. I've written the letters already.
        Hello, I'm in room 614. I'm sitting on the railing of the balcony and I can't think why I shouldn't let go.
        My husband, he take the rope and go to garage, he say sorry to me. Please, what I do?
        No, no need for a follow-up. By next week I'll be gone, I've made sure of it.
        I just found my flatmate hanging, I got him down, please, what now?
        My mum says she wants to go to heaven today and she's got a knife in the kitchen.
        I keep hearing a voice telling me to jump in front of the train, and I'm on the platform now.
        Could you tell Doctor Reyes thank you for everything? Tell her it wasn't her fault, what I'm about to do.
        I'm a burden, dear, at eighty-one. I've saved up my sleeping pills and tonight I'll have them all.
        A guest on our floor says he's got a gun in his room and that he won't check out alive.
        Somebody's been stabbed in the car park, there's a knife still in him.
        He's outside my door with a hammer and says he'll kill me. Please be quiet, he can hear.
        I've been shot in the leg, I'm behind the bins on Mill Street.
        My boyfriend had his hands round my throat last night and now I can't swallow and my voice is going.
        Daddy is hitting mummy and she's on the floor and she isn't getting up.
        Yes, a table for two, please, and, um, could you send someone up, he won't let me leave and he has a knife.
        Room 209. There's screaming next door, a woman shouting help, and something keeps hitting the wall.
        Three men beat my friend on head with bottle, he is bleeding and speaking strange. Please send somebody.
        I can't talk, he's in the next room. Just say yes if you can send the police.
        My son's come home with a hole in his stomach, he says it was only a fight, but it was a blade.
        There's a man in the lobby waving a pistol about.
        My ex broke in, he's downstairs now, he said he'd finish it this time.
        Tuesday would be fine, only my husband has just come back and he's smashing the door in. Oh God.
        I think they put something in her drink and two men are dragging her to a car, she can't even stand.
        I heard shots on the fourth floor, and now there's somebody lying in the corridor.
        My carer pushed a pillow on my face. She's still here, in the kitchen.
        My neighbour's just attacked his wife with an axe, I can see it through the window.
        My wife's swallowed a whole packet of paracetamol about an hour ago, she says she feels fine.
        My little boy drank the drain cleaner from under the sink.
        We ate mushrooms we picked on Sunday and now all three of us can't stop vomiting and my dad's gone yellow.
        I took my heart pills twice, no, I think three times today, and everything's got a green edge and my pulse is very slow.
        She drank two bottles of vodka and I can't get her to open her eyes.
        The alarm for carbon monoxide is going and we've all got terrible headaches, my gran's gone sleepy.
        My friend take too much heroin, his lips blue, he make noise like snoring.
        Is there a doctor in the hotel? My husband's drunk something from an unlabelled bottle and says he's going blind.
        It smells of gas in the whole flat and I feel sick and dizzy, my legs won't carry me.
        Before we do the booking, I should say, I had forty of the blue tablets this morning and now I regret it.
        My toddler got into grandma's blood pressure tablets, the box is empty.
        I mixed bleach with the toilet cleaner and now I can't stop coughing and my chest burns.
        Mum had three of the morphine patches on at once and she's breathing ever so slowly.
        My sister's eaten rat poison, I don't know if by mistake, the packet's torn open.
        We took some pills at a party and he's burning hot and jerking and talking nonsense.
        Grandad drank the weed killer, it was in the lemonade bottle.
        I've injected a hundred units instead of ten, I misread the pen, it's just gone in.
        He's not breathing! He's not breathing, please!
        My wife's choking on a piece of meat, she can't make a sound, she's holding her throat.
        They pulled a girl out of the pool, she's not moving and there's foam at her mouth.
        Grandpa stopped breathing and then he makes a gasp and then nothing for a long time.
        A little boy is at the bottom of your pool.
        My son's got a grape stuck, he's going purple, I've hit his back and it won't come out.
        Please, my father, no breath, no breath, I push on chest, come quick.
        It's Harold Simms, born nineteen forty. My wife's chest has stopped going up and down, I think.
        I found him face down in the bath. I've got him on the floor but he isn't taking any air.
        He was snoring very odd and now the snoring has stopped and I can't see him breathe.
        My baby choked on a coin and she's gone quiet now.
        There's a man in the sea out by the rocks, he keeps going under.
        My mum's tube has come out of her neck and she can't get air.
        She swallowed a marshmallow and now she can't talk or cough, just waves her arms.
        I'd like to change the date because, hang on, Dad? Dad! He's choking on his toast, he can't get it up.
        My mate went under in the lake, we got him out, he's cold and I don't think he's breathing.
        He's got a bag over his head and his chest isn't moving, I've torn it off, what do I do?
        I can't wake my husband up. I've shaken him and shouted and nothing.
        The lady in 312 is lying on the carpet and doesn't react when I pinch her.
        My mummy fell down and she won't open her eyes.
        She just collapsed at the checkout, she's breathing but she's completely out.
        My father he is sleeping since yesterday, I call him, I shake him, he not wake.
        I've come round to see my neighbour and she's on the kitchen floor, she's cold but I think there's a pulse.
        He fainted ten minutes ago and hasn't come round.
        The name's Whitlock. I rang for my wife's appointment, only she's slumped in the chair and I can't rouse her.
        My flatmate's out cold on the sofa and there's sick in his mouth.
        Gran's eyes are half open but she isn't there, she doesn't squeeze my hand or anything.
        Somebody's passed out in the sauna and we can't get a word out of him.
        She wakes up for a second when I shout and then she's gone again, it's been like that since lunch.
        Our colleague dropped to the floor in the meeting, no response at all, his eyes have rolled back.
        I knocked three times for housekeeping, went in, and the gentleman's on the bathroom floor, not answering.
        My girlfriend had an operation yesterday and now I can't wake her, she just groans.
        He went grey, sat down, and that's it, he's unconscious.
        Nonna no wake up! I put water on face, nothing, please help.
        I've got this heavy feeling, like somebody's sitting on my chest, and it's going down my arm.
        My husband's clutching his chest, he's white as a sheet and dripping with sweat.
        It's probably indigestion, but it's been two hours and my jaw aches and I've come over all clammy.
        My chest is so tight I can hardly talk to you.
        Friday suits me, yes. I've got a bit of a squeezing pain in my chest as we speak, and my left hand's gone numb.
        My dad says there's an elephant on his chest, he looks terrible.
        I have pain here, in middle of chest, very strong, go to back, I sweat too much.
        My wife's sixty-two, she's been sick, she's short of breath and says she has a pain between her shoulders like never before.
        I've sprayed my spray three times and the pain in my chest isn't going.
        Something tore in my chest, right through to my back. I can barely stand.
        My heart's going like a machine gun, I'm seeing black, and I can't get up off the floor.
        I was shovelling snow and got this terrible pressure behind the breastbone, it won't ease off when I sit.
        I don't like to bother anyone, love, but I've had a band round my chest since breakfast and I feel I'm going to die.
        The guest at the bar is holding his left arm and he's gone grey, he says his chest is being crushed.
        Grandma says her chest hurts and she can't breathe and her hands are all cold and wet.
        Reception? I need a doctor, my chest is burning and the pain's in my neck and my teeth.
        I had a stent two years ago and this feels exactly like it did back then, it started half an hour ago.
        My wife's face has dropped on one side and she's talking gibberish.
        Dad can't lift his right arm all of a sudden, and he's dribbling.
        I woke up and my leg won't do what I tell it, and my words are coming out wrong.
        Grandpa is talking funny and his mouth is crooked.
        I can't see out of my left eye, it went like a curtain ten minutes ago, and my hand's tingling.
        My name is, is, I can't, the word, my name, sorry, my arm is dead.
        The worst headache of my life, it hit me like a thunderclap, and now my neck is stiff.
        My mother, half of body no move, she want to speak but no word come.
        He keeps dropping his cup and he's smiling lopsided, he says he's fine.
        Mum put her shoes on her hands and doesn't know who I am, and she was perfectly all right at breakfast.
        I'd like an appointment for my husband. He's been slurring since lunch, and no, he hasn't been drinking.
        She was standing there talking and then her left side just went.
        Everything's spinning, I'm seeing double and I can't walk straight, and now I can't swallow my own spit.
        My colleague's mouth is hanging down and he can't tell me what day it is.
        It's the lady in room 118, she's trying to tell me something but it's just sounds, and her eye's drooping.
        My arm's gone to sleep and so has half of my face, since about ten, should I come in next week?
        My husband had one of those little strokes in March, and it's happening again now, the very same, he can't find his words.
        He's cut his arm on the glass and it's spurting, I can't stop it.
        There's blood everywhere, the towel's soaked already.
        I'm on blood thinners and my nose has been pouring for an hour, I've filled a bowl, I feel faint.
        I'm vomiting blood, dark, like coffee grounds, lots of it.
        My husband chain saw in leg, blood very very much, please fast.
        The toilet's full of blood and I feel like I'm going to pass out.
        My varicose vein's burst, there's a puddle on the floor and it keeps coming, dear.
        I had my tonsils out on Monday and now I'm spitting mouthfuls of blood.
        My friend went through a glass door and his neck is bleeding.
        Daddy cut his hand off with the machine, there's lots of blood.
        My shunt's come open, the one for dialysis, it's squirting and I'm pressing on it with everything I've got.
        It's Anna Petrov with a V. My operation wound's opened up and it's running down my legs.
        There's a lad here who fell on a spike, it's in his thigh and the blood's bright red and pumping.
        I've been passing black tar since last night and now I can't stand up without going under.
        I've gone through five pads in an hour and I'm shaking, it's just pouring out of me.
        Front desk, we've got a chef with three fingers off and we can't stop the blood.
        He coughed up about a cupful of blood and he's doing it again.
        My tongue's swelling up and I can't swallow.
        My son ate a peanut and his face is puffing up, he's wheezing.
        I've been stung by a wasp, I'm allergic, and my throat's closing.
        She's come out in hives all over, her lips are huge and she says she's going to faint.
        I not can breathe good, I eat shrimp, my neck is big now.
        I've used the EpiPen and it's not helping, she's getting worse.
        There were nuts in your dessert, my wife's allergic and she's already hoarse, we don't have her pen.
        I took the first of those antibiotics you gave me and my whole mouth's gone thick, I feel terrible.
        My daughter's voice has gone all squeaky since the bee sting and she's scratching everywhere and dizzy.
        Could I get an earlier slot? My eyes have swollen shut since the injection, and now breathing's a bit of an effort.
        He's collapsed after eating sesame, he's red all over and gasping.
        My lips are tingling and my throat feels like there's a lump, I had kiwi once before and nearly died.
        My brother ate the cake with nuts and he can't talk now and he's got spots.
        A swarm of bees got him, he must have fifty stings, he's throwing up and can't stand.
        Good evening, room 77. My tongue has become too large for my mouth, I believe it was the fish.
        It's my new blood pressure pill, I think. My tongue's been getting bigger all morning and I'm dribbling.
        They gave me the dye for the scan an hour ago and now I'm on the bus, itching all over and my chest is closing up.
        She's having a fit and it won't stop, it's been over five minutes.
        My husband's shaking all over and his eyes have rolled up, there's foam on his lips.
        My sister is jerking on the floor and she's gone blue.
        He's had one seizure after another and he doesn't wake up in between.
        My boy is burning hot and suddenly stiff and twitching, he's only two.
        He never have epilepsy before, now he fall and shake, bite tongue, much blood.
        There's a gentleman convulsing at table nine.
        I'm calling to cancel, my wife's just started fitting, oh no, she's hit her head.
        He's stopped shaking but he's not coming round, it's been twenty minutes, that's not like his usual ones.
        She's thirty-five weeks pregnant and she's having a convulsion.
        Dad's gone rigid and he's making this awful noise, his arms are going.
        He had a fit in the pool, we've dragged him out, he's still twitching and coughing water.
        We've given the rescue medicine twice and she's still going.
        My flatmate stopped drinking three days ago and now he's shaking, seeing things, and just had a fit.
        Her whole left side's been twitching for half an hour and she can't talk to me.
        Mummy's on the kitchen floor wiggling and she wet herself and she won't stop.
        It's for my father, yes, Tuesday, he banged his head this morning and, wait, he's started jerking all over.
        My baby's gone all floppy and she won't feed.
        The baby's lips are blue, he's making little grunts.
        My little girl swallowed one of those round batteries from the remote.
        He's three weeks old, he's got a fever of thirty-nine and I can't get him to wake up for his bottle.
        She stopped breathing in her cot, I picked her up and she's limp.
        My child no wet diaper since yesterday, eyes sunk, he sleep sleep sleep, no cry.
        My two-year-old swallowed some magnets and now he's doubled up and being sick green.
        I'd like to see somebody about my newborn, she's hardly moved today and she's a sort of grey.
        My baby brother fell off the table on his head and now he's sleepy and throwing up.
        He's sucking his tummy in under the ribs with each breath and he's too tired to cry.
        Her cry's gone strange, high, like a cat, and the soft spot on her head is bulging.
        The pram went down the steps, the baby's not crying.
        My grandson has got hold of my pills, there's chalk all round his mouth and he's going drowsy.
        I shook him. I only wanted him to stop crying, and now his eyes are looking the wrong way.
        The cot in room 405, our little one's stuck between the mattress and the bars and she's gone a bluish colour.
        He turns blue when I feed him, and today he went all limp for a minute, he's five weeks old.
        My kid was shut in the hot car, she's red and dry and won't look at me.
        I'm thirty-six weeks and I'm bleeding, it's running down my legs.
        The baby's coming, I can see the head!
        I haven't felt the baby kick since yesterday morning, and it's usually a real footballer.
        My waters have gone and there's something hanging out, like a rope.
        I've got a splitting headache, I'm seeing flashes, my face is all swollen and I'm eight months gone.
        My wife she have baby in bathroom of hotel now, baby not cry.
        I'm six weeks pregnant, and there's a terrible pain on one side and my shoulder hurts and I'm going faint.
        She had the baby four days ago and she's soaking through everything, she's white and shivery.
        My belly's as hard as a board and it hurts all the time, I'm thirty-three weeks.
        My sister's pushing in the back of the car and we're stuck in traffic, it's feet first.
        I had the caesarean last week, and I've a fever, I'm shaking, the wound stinks and I can't think straight.
        About my scan on Monday, I slipped down the stairs onto my bump just now, and there's blood and I'm contracting.
        The baby's out but the afterbirth isn't, and she won't stop bleeding.
        Mum's having the baby and it's only daddy's phone here and she's screaming.
        I'm only twenty-four weeks and the contractions are coming every three minutes.
        She gave birth on Friday and now she says the baby's a devil and she's going to get rid of it.
        My calf was swollen all week, I'm seven months along, and now I can't catch my breath and it stabs when I try.
        My husband's fallen off the roof, he can't feel his legs.
        She hit her head on the kerb and there's clear fluid coming out of her ear.
        He came off his bike without a helmet, he's asking the same question again and again.
        Grandma fell down the stairs and she's lying all twisted and can't move.
        A child's fallen from the third-floor balcony.
        I knocked my head yesterday, I take warfarin, and today I've got an awful headache and I keep being sick.
        My worker, he fall from ladder, four meters, his eye black is one big one small.
        I dived in the shallow end and I can't move my arms.
        My friend fell out of the tree and his neck looks wrong.
        He got hit with a cricket ball this afternoon, slept it off, and now he's confused and can't walk straight.
        My dad had a tumble on Sunday, bumped his head, and he's getting more and more drowsy, is Monday too late for an appointment?
        A horse kicked her in the head and she's talking like she's drunk.
        I fell in the bath, dear, and I've been on the floor since last night. I can't move my leg and I'm so cold.
        The window cleaner's come down outside the lobby, he isn't moving.
        My son jumped off the garage, he's got a bone sticking out of his leg and it's gone white and cold.
        It's Tom Barrow, B, A, double R. Sorry, I'm a bit muddled, I came off the scaffold and there's blood coming out of my ear.
        The goalpost fell on his head, he's got a dent in it, please hurry.
        The room's on fire and we can't get to the stairs.
        My mum's sleeve caught fire at the stove, her arm and her neck are all burnt.
        He touched the cable and got thrown across the room, his heart's beating all over the place.
        I'm in a car in the ditch, I can't get my legs out.
        Our lorry's tipped over and the driver's squashed behind the wheel.
        Hot oil, all on my face and chest, my skin is coming off, help me please.
        He's under the tractor, I can't lift it off him.
        There's smoke coming under my door, room 530, and the corridor's black.
        The toddler pulled the kettle over herself, she's scalded all down her front.
        I've been stuck in the lift for an hour and the old man with me has gone grey and keeps sliding down the wall.
        A motorbike's gone into a lorry right here, the rider's lying in the road.
        My brother put a fork in the plug and now he's not talking.
        The wall's come down on two of our men, one of them's buried up to his neck.
        I got battery acid in my eyes and down my throat.
        I might be late for my three o'clock, a bus has just hit a woman in front of me and she's not moving.
        He was in that kitchen fire, he said he's fine, but his voice is hoarse now and there's soot round his nose.
        Lightning hit the tree and my husband was under it, he's lying there.
        I can't breathe, my inhaler's empty.
        My son's asthma's bad, he's had ten puffs and he can only say one word at a time.
        She's got blue lips and she's breathing like she ran a race, and she's just sitting there.
        I woke up drowning, sort of, I can't lie down, there's pink froth coming up.
        My asthma, no stop, I use spray many time, no help, I very tired now.
        I had a long flight on Saturday, and since this morning I've got a stabbing pain when I breathe in and I'm so short of breath.
        Grandad's oxygen machine broke and he's gasping like a fish.
        I can't, can't talk, can't, get, my breath.
        My daughter's making a loud crowing noise when she breathes in and she's drooling and won't lie down.
        Is Doctor Mbeki in today? Only my husband's fighting for air and his fingernails have turned blue.
        He's got the COPD, his meter says seventy-six and he's getting sleepy.
        I'm at the spa, a lady here's wheezing terribly and now the wheezing's stopped but she looks worse.
        My friend can't breathe and she forgot her blue puffer at home.
        My ankle was in plaster, and now I'm coughing up blood and can't walk three steps without gasping.
        We've had pneumonia in the house, and mother's breathing forty times a minute now, I counted, and she's rambling.
        My chest went pop playing football, and now each breath hurts and I'm getting less and less air.
        I'd like a home visit, please. I'm sat at the window since four because I suffocate if I move, nothing else.
        My husband's diabetic, he's sweating and confused and he's trying to hit me.
        My sugar's thirty-one, I'm being sick and my breath smells like nail varnish.
        She's had her insulin but no food, and now she won't wake up.
        My machine just says LO and I'm shaking so hard I can't open the juice.
        Daddy has the sugar sickness and he's on the floor talking silly.
        My mother diabetes, today she breathe very deep, very fast, she sleep and not answer good.
        My pump's been blocked since last night, I can't stop vomiting, I'm so thirsty and my belly's killing me.
        I'd book him in for a check, he's got type one and he's just gone all glassy and can't swallow his sweets.
        My little girl's lost a lot of weight, drinks all day, and now she's panting and I can't keep her awake.
        He's on two point one and I can't get anything in his mouth, he's clenching.
        The gentleman at breakfast has a diabetic bracelet and he's slumped over and soaking wet with sweat.
        I took my long-acting twice, I think, and I'm alone, and it keeps dropping, it's at two.
        She hasn't been able to keep water down for two days, the meter just says HI and she's talking to people who aren't there.
        Can you speak up, everything's going far away. I've had my jab and not my breakfast.
        We gave him the glucagon fifteen minutes ago and he still hasn't come round.
        It's about Dad's appointment, he's diabetic, his foot's gone black, he's got the shivers and today he doesn't know us.
        My roommate ran out of insulin on Friday, he couldn't afford it, and now he's breathing strangely and he's hardly awake.
        My daughter's got a fever and purple spots that don't go away when I press a glass on them.
        He's got a stiff neck, he can't stand the light, and he's getting confused.
        My wife's had a water infection, and now she's freezing cold, mottled and talking rubbish.
        I've never felt so ill, I'm shivering so the bed shakes and I haven't passed water since yesterday.
        I'm on chemo and my temperature's thirty-nine two, and I've gone all shaky.
        My son is hot, hot, he say head hurts very much, he have red-blue dots on legs, he sleep.
        The leg's gone from red to purple since this morning and the pain's unbearable, and he's burning up.
        Mum's skin is like marble and she's breathing very quickly, she had her gallbladder out last week.
        My brother's got a rash like bruises and he cries when I move his head.
        Could the doctor ring me back? Father's catheter's blocked, he's got a high fever and he's picking at the air and doesn't know me.
        Her hands are ice cold and her body's on fire, and she said, I think I'm dying.
        I haven't got a spleen, and I've had a fever since lunch and now my skin's going blotchy.
        My student son's had flu, he says, but he can't get up, he's got dark blotches and he's screaming at the light.
        Just a small cut on his hand, only there's a red line up to his armpit and he's shaking and his blood pressure's eighty over forty.
        My mother-in-law's eighty-eight, she's got the pneumonia, and today she's grey, cold and hardly answers.
        I left a tampon in, and now I've a high fever, a rash like sunburn and I keep fainting.
        My mate's been working in the sun all day, he's stopped sweating and he's staggering and swearing at nobody.
        We found an old man out in the snow, he's stiff and he's stopped shivering.
        It's forty degrees in my flat, my wife's skin is hot and dry and she doesn't recognise me.
        Somebody's left a toddler in a locked car in your car park, in this heat, she's not moving.
        I fell through the ice, I got out, but I'm so sleepy now and my fingers won't work.
        He ran the marathon and collapsed, his temperature's over forty-one.
        My neighbour has no heating, she's eighty, she's as cold as a stone and mumbling.
        We are lost on mountain, very cold, my friend take off his jacket and want to sleep in snow.
        Grandma's sitting in the hot room and she's bright red and she says silly things and can't stand up.
        My husband fell asleep in the sauna, his skin's scarlet and he won't come round properly.
        I locked myself out on the terrace, it's minus ten, I'm in my nightdress and I can't feel my feet or think.
        We capsized, they got us in after half an hour, and she's blue and her speech is all slurred.
        I rang about the air con in 702. My mother's been sick with the heat, she's stopped sweating and now she's twitching.
        He's been sleeping rough outside your entrance, there's frost on him, and he doesn't react.
        My wife took something at the festival, danced in the heat all day, and she's boiling and babbling.
        The heating's off since Tuesday, I've stopped shivering now, funny enough, I just feel like going to sleep.
        He's a funny colour and he won't answer me.
        She's not quite herself, she's gone ever so quiet and her lips are a bit blue.
        I don't want to make a fuss, but my wife's sort of stopped moving.
        There's something not right with Dad, he's breathing but like, with big gaps.
        Sorry to trouble you, I've had a bit of an accident with the saw, there's rather a lot of it on the floor.
        He is not good, he is like wax, and wet, and he look through me.
        I think my husband might've passed over in the night, or he's very nearly, could somebody look?
        The guest in 226 didn't come down for two days, and there's a moaning behind the door.
        Grandpa's sitting there with his eyes open but he's not there.
        She's a bit sleepy, that's all, only I can't get her to stay awake long enough to drink.
        It's probably nothing, I just keep falling over on one side and I've wet myself, and I can't quite read the clock.
        Wednesday, please. My lips have gone grey, my daughter says, and I can't get out of the chair, but Wednesday's fine.
        I gave him his tea and he let it run out of his mouth, and he's looking at the ceiling.
        I've a queer feeling that I'm going, love, everything's getting dark round the edges.
        My mate's had a bit too much and he's gone cold, he gurgles sort of.
        Mummy's asleep since yesterday and she's cold and I'm hungry.
        I don't want to make a fuss, but my husband's mouth has dropped on the left and his tea keeps running out of it.
        My wife woke up this morning talking in a sort of word salad, and she seems perfectly cheerful about it, so should we just wait and see?
        Dad can't seem to lift his right arm to comb his hair today, it just flops. He says he slept on it.
        It's probably nothing, only my belly has gone as hard as a table and I passed out twice getting to the phone.
        My mother's motions have been black as tar since yesterday and she's gone a funny grey color, kind of clammy.
        The baby's ten days old and such a good sleeper, we haven't been able to wake her for a feed since last night.
        Would you say it's normal for a toddler's lips to look bluish when he breathes? He's sucking in at the ribs a bit too.
        My son has a temperature, he can't bend his neck, and there are little purple dots that stay there when I press a glass on them.
        I've had headaches before, but this one hit me like a hammer about twenty minutes ago and I can't look at the light.
        I ate a cookie with walnuts in it and now my voice sounds strange and swallowing is getting tricky.
        His blood sugar was 34, I gave him juice twice, and it's still 36. He's getting kind of silly and sweaty.
        My roommate took some tablets, about forty I think, but she's feeling fine now so maybe it's okay?
        I just wanted to call and thank the nurses for being so kind. I won't be needing anything anymore, I've got it all laid out for tonight.
        Is it usual to feel an elephant sitting on you after shoveling snow? My jaw aches as well, but I'm sure I'll be fine.
        My neighbor is sitting on her porch and she answers me, but it's all jumbled and one eyelid is drooping.
        I'm thirty-four weeks and I haven't felt the little one move since yesterday lunchtime, and there's some blood, not loads.
        Sorry to bother you so late. My husband is making a snoring kind of noise and I can't get him to open his eyes.
        Our grandfather has gone very quiet. He's cold to touch, blotchy, and he hasn't peed since Sunday.
        I had a tooth out on Thursday and now the floor of my mouth is so swollen I have to spit my saliva into a cup.
        My calf's been sore since the flight, no big deal, but now I can't get a full breath and I coughed up a bit of red.
        Could it wait until Monday? My little girl swallowed one of those flat batteries from the remote.
        I think I might have given Mom her heart pills twice, and then again at lunch. Her pulse is thirty-something.
        He's a type one, he's been throwing up all day, and his breath smells like nail polish. Now he's breathing very deep and very fast.
        I've been stung loads of times, honestly, but this time my tongue feels fat and everything's going a bit dark.
        My boy bumped his head on the swing at noon. He's thrown up four times and now he keeps drifting off.
        There's a funny feeling like a curtain of tearing between my shoulder blades, it came on all at once and my legs have gone weak.
        Grandma fell on Tuesday, she's on those blood thinners, and today she doesn't know who I am and keeps leaning to one side.
        I hate to ask, but does a shot of insulin meant for the week matter if it was all taken at once?
        My partner's had the flu and she's getting better, I think. She's just a bit confused and her fingertips are purple.
        We all have headaches in the cabin, the dog's been sick too, and my husband can't seem to stand. The heater's been on all night.
        I'm a bit wheezy, I've used my inhaler maybe twenty times, and I can only say a few words between breaths.
        The lady in the next seat looks gray and she's clutching her arm. She asked me not to call anybody.
        My testicle swelled and my fever's 104, and the skin underneath has turned black and smells bad. It's a bit embarrassing.
        I've put the guns on the kitchen table and written the letters. I just didn't want my sister to be the one who finds me.
        It's just a nosebleed, really, but it's been three hours and I'm swallowing clots and seeing stars.
        My wife's a week past having the baby. She's soaking through a pad every ten minutes and says she feels floaty.
        I don't think my father's joking when he says he can't feel one half of his body, he's started dragging that leg.
        She's sixteen months, her temperature was 105 and now she's gone cold and floppy, and she's looking past me.
        I've got a bit of a pain where my baby's supposed to be, low on the right, and my shoulder tip hurts and I keep fainting.
        My husband's been a bit yellow for weeks and this evening he vomited something like a bowl of fresh blood. He's gone to lie down.
        He was cleaning the pool and mixed a couple of things. He's out in the yard now, coughing pink froth.
        I drank some of the antifreeze by mistake, just a glass, it tasted sweet. Do I need to do anything about that?
        My dad's pacemaker box has shocked him seven times since breakfast. He says not to worry you.
        Is there a nurse who could tell me why Mum's one pupil is huge and the other's tiny? She had a bad head last night.
        I seem to have lost the feeling between my legs, I can't pee, and both feet are numb since I lifted that sofa.
        I'd rather not have an ambulance in our street. It's only that I can't breathe lying down and there's foam coming up.
        My son's eaten a few of his grandmother's little white heart tablets. He's playing, just sleepy and a bit pale.
        I've been seeing double since an hour ago and now the right side of my face won't smile back in the mirror.
        The caregiver here. Mr. Dawes choked on his toast earlier, it went down I suppose, but he's still a sort of violet shade.
        She stopped drinking on Friday, which is great, but now she's shaking all over and talking to people who aren't there, and her skin's burning.
        Don't worry if I stop talking, I just get gray spells. It's happened five times this hour and my heart's going like a drum roll.
        My niece is staying with us and she says she took all her antidepressants, the whole bottle, but she begged me to keep it quiet.
        There's a bit of a bulge in my tummy that pulses, and it's begun to hurt right through to my back. I'm awfully cold.
        My leg is white as marble and cold from the knee down, and I can't wiggle the toes. Will a heating pad help?
        I fell off the ladder, about the height of the gutter, and everything's fine except I can't move my legs.
        He's been a little off since the fish, tingly lips, and now he says he can't lift his chest to breathe.
        My eye got a splash of drain cleaner. It doesn't hurt as much now, everything's just gone milky.
        Would someone mind looking at a spider bite? Her whole arm's swollen to the shoulder, she's drooling and her muscles are twitching.
        My granddaughter's been asleep in the car, I forgot she was in there, it's ninety-eight degrees out, and she's very hot and won't wake up properly.
        I've been hearing that I have to send my children to heaven tonight. I'm quite calm about it, I thought I should tell someone.
        He's diabetic and he's had a bit of heartburn for an hour, with cold sweat dripping off his nose. He thinks it was the chili.
        I've had the cast on two days, and my fingers have gone blue and I can't feel them, and the pain is like nothing on earth.
        My baby has a cold, that's all, only sometimes she stops breathing for a while, and then she goes gray and starts again.
        I was just calling to ask if it's the medicine making my tongue and lips so big that I can't close my mouth.
        Something soft and ropey came out when my water broke. It's sort of pulsing. Should I push it back in?
        My father's speech went all slurry at lunch, then it came right, and now it's gone again and he can't hold his fork.
        It's a small wound, honestly, from a nail gun, but it's in my chest, and there's a hissing sound when I breathe in.
        I have one kidney patient here who skipped three dialysis sessions, and he says his muscles won't work and his heart's flopping about.
        My wife gets migraines but she's never had one where she goes stiff, shakes, and then can't see. She's eight months pregnant.
        I'm in room 214. I'm terribly sorry, I think I'm having something like a heart attack, but no rush.
        A guest has been in the sauna for quite a while, and he's lying on the bench and not really answering us.
        My little brother drank the blue stuff under the sink and there are white patches in his mouth. He's dribbling a lot.
        I can't seem to stay awake. I turned the car on in the garage and then I sort of changed my mind, but I'm still in here.
        It's a silly thing, I got a piece of steak stuck and I can't even swallow my spit, and now it's hard to get air.
        She's had chemo on Monday, and now she's got the shivers so hard the bed rattles, and she's a bit muddled.
        My stepfather's been hiccupping, then he tipped over sideways and now he can't tell left from right or stand straight.
        The stump where they took my toes off has gone dark and crackly, the red's climbed past my knee since lunch, and I'm shaking.
        Can you tell me whether it's bad if a person's had twelve of the painkiller patches on? Grandpa is breathing about four times a minute.
        My heart's been two hundred a minute on my watch for an hour, and I keep losing bits of time.
        I only bumped the steering wheel, but my stomach's swelling up on the left and I feel as though I'm fading.
        The kids say their dad's just drunk, but he's cold, he's peed himself, and he doesn't flinch when I pinch him.
        I think the epidural from Friday is playing up. My legs stopped working an hour ago and my back is throbbing with fever.
        He has sickle cell and he's used to pain, but this time it's his chest and his lips look like slate.
        She's breathing fine, I guess, sort of gulping every now and then like a fish. Is that alright after a fall?
        I'd say my mother has gone to sleep, but her eyes are half open and her tongue is bleeding and her arm keeps jerking.
        My tracheostomy tube came out and I'm whispering to you because not a lot of air is getting through.
        I took my husband's blood pressure pills instead of my own, about a month's worth I suppose, and I can't sit up.
        Do you folks mind if I hold on the line? There's a man outside my hotel door saying he'll cut me when I come out.
        I noticed the baby's soft spot is bulging, and her cry's gone high like a cat. She won't take the bottle.
        My hands and feet are cold and mottled, but the rest of me is burning, and I feel sure I'm dying. It's daft, isn't it?
        The old gentleman on our floor was a little blue after the stairs, and now he's slumped on the landing with his eyes rolled up.
        I've been cutting for years, this one just went a bit deep, it's sort of pumping and the towel's full.
        He swallowed a couple of magnets last week. Now his tummy's rigid, he's vomiting green, and he's whiter than the wall.
        I'm a nurse myself so I don't want to overreact, but my blood pressure's 240 over 140 and I can't find my words.
        My partner got kicked by the horse, low in the ribs. He's walking around, just panting, and one side of his chest isn't going up.
        Is there any point in coming in? Mum's drifted off, there's a long gap between her breaths, and yesterday she was gardening.
        I gave the baby a spoon of honey and oil and she coughed. Since then she's been rattling and her nose is flaring, and her belly's sucking in.
        I can hear my wife in the bathroom, she says she's fine and I should go to bed, but there's water and red coming under the door.
        My ankle monitor says nothing, but my oxygen clip says 71, and I'm too tired to talk really.
        It was only a small jellyfish. My back's cramping like crazy, my chest is tight, and I can't feel my lips.
        My mother-in-law's being stubborn, she won't see anybody, but one side of her face has slid down and she spilled soup all over herself.
        I was told indigestion could feel like this, but does it normally go down both arms and make you drip with sweat?
        The teacher thinks he's tired. He had a seizure this morning, and another one in the car, and he hasn't really come round in between.
        Just a quick one. If somebody's been stabbed with a small kitchen knife and it's still in, do we take it out?
        My son's been very thirsty for weeks, lost weight, and today he's panting and I can't keep him awake in the chair.
        I'm not one to complain, but I've vomited what looks like coffee grounds three times, and when I stand up it all goes black.
        My husband went out in the boat, fell in, and he's home now. He's stopped shivering but he's slurring and wants to take his clothes off.
        She inhaled a bit of pool water about an hour ago. She's been coughing since, she's sleepy, and her lips have a tinge.
        I believe I have rather overdone the morphine. My pupils are like pinheads and I keep forgetting to breathe.
        It's my friend. He says he's at the bridge just to look at the river, and he's given me his watch and his dog.
        There's a little hole in my neck from the glass and when I take my thumb away it squirts across the room. So I'm keeping my thumb there.
        How long should a fit last, would you say? My sister's been going about fifteen minutes.
        My dad has a heart condition and he's just gone to bed with a cold sweat, an ache across the shoulders and lips like putty.
        I've got quite a bit of swelling in my face and hands, I'm thirty-six weeks, I'm seeing flashing lights and there's a pain under my ribs.
        He's a calm baby, our Theo, but he's been limp as a rag doll since his nap and his belly's all swollen and he's bringing up green.
        It feels like somebody pulled a blind down over my eyes and then my left hand wouldn't do what I told it. Old age, I expect.
        I feel silly calling. I was pruning, and a branch went into my thigh, and my boot has filled up with blood.
        We have a lady in the breakfast room who ate something with shellfish. She's gone blotchy and she's pulling at her collar.
        My uncle is sitting up all night because he drowns when he lies down, and tonight he's spitting pink and can't finish a sentence.
        The cleaner found Mr. Osei on the bathroom floor. He's speaking, only it isn't any language that we know, and he's British.
        My wife's drain bag suddenly filled up with blood, completely full, and she's a bit chilly and dozy now.
        I've taken something so I can sleep for good. I'm not in pain. I just wanted to hear a voice.
        You know how they say don't press your belly after surgery? Mine's opened up and there's something shiny poking out.
        He has asthma and he's gone nice and quiet now, he's not wheezing at all, he's just staring and his fingernails are gray.
        Would a bang on the throat from a hockey stick make your neck crackle under the skin? My voice has nearly gone.
        I'm looking after an elderly man who hasn't swallowed anything since noon, his right leg's gone dead, and he just keeps saying 'yes yes yes.'
        My daughter's meningitis shot was last year so it can't be that, but she can't bear the lamp, her neck's locked and she's babbling.
        Just asking for a friend, who has taken a whole box of Tylenol yesterday, feels sick now and is turning yellowish.
        My legs went tingly on Monday, wobbly Wednesday, and now it's in my arms and I can't cough or swallow very well.
        Grandad had a tick of a fall in the tub. He says he's okay, though there's clear fluid running out of his ear.
        I don't think the smoke did me any harm, but my voice is hoarse, my nose hair's singed, and my spit is black.
        I got a shock off the dryer plug, flew back a bit. Now my heart's missing beats all over the place and I've blacked out once.
        My husband's abdominal ache started suddenly and he's on his knees. It's in his back too, and he's gone the color of candle wax.
        It may be the heat. The boy on our roofing crew isn't sweating anymore, he's red, he's walking in circles and talking nonsense.
        She says she isn't hurt but he's been squeezing her neck, and now her voice is gone and her eyes have red spots, and he's on his way back.
        I may need a bit of advice. A snake got me on the ankle, my gums are bleeding, and my leg's gone purple to the thigh.
        It's been two days since my C-section and suddenly I can't catch my breath, and there's a stab every time I try.
        Could a person's heart rate be twenty-eight? That's what the machine says, and my aunt keeps slumping.
        My baby turned blue during her bottle, then pinked up, then did it again, and now she's kind of gray.
        I can't quite explain it. The room smells of gas, my head's pounding, and my friend on the other bed won't answer.
        I'm okay, I'm just sitting with my mom who's taken a turn. She's clammy, she's picking at the air, and her breaths are rattly.
        Pop's had the runs for three days, he's eighty-eight, and now his eyes are sunken and he doesn't react when I call his name.
        We tried not to bother anyone, but my sister gave birth in the bath and the little one hasn't cried yet.
        I've had a bit of a stitch in my chest since the car hit mine, and the neck veins are standing out like ropes.
        He's in a great mood, says he can fly, and he's out on the balcony rail on the eleventh floor testing it.
        My skin's coming off in sheets after that new antibiotic, my eyes and mouth are raw, and I've started to shiver.
        Something's off with Nan's hip. The leg's turned out and shorter, and the thigh's swollen like a melon, and she's drifting off on me.
        I skipped my steroid tablets while I was sick, I've got Addison's, and I can't sit up, I'm vomiting and everything's far away.
        I've been bleeding since the biopsy, down there, and it's coming in lumps. The chair's soaked and I'm seeing sparkles.
        My colleague's had a cough and he said his chest popped. He's terribly short of breath and one side sounds empty.
        The child's been holding his throat since he ate those grapes. He's not crying or anything, no sound at all.
        It wasn't a big crash, just a rollover. I'm walking about, but I can't feel my hands and my neck grates when I turn.
        My mom has dementia and she drank the dishwasher liquid. She's frothing a bit, is that something you'd see her for?
        I've been a little low, and tonight I tied something up in the closet. I'm only calling to ask who'd take the cats.
        Is it worth a visit if your father suddenly can't see out of either eye and walks into the furniture?
        There's a lump in my groin that used to go back in. Now it's hard, dark, and I've been throwing up brown stuff since dawn.
        My client's an epileptic, he ran out of tablets, and he's had six this afternoon. I stopped counting after that.
        My brother came off his quad, the handlebar got his belly. He's gone quiet and he wants to sleep, and he looks like chalk.
        I hardly like to say it, but since I gave birth I've been sure the baby is the devil, and I've got the bath running.
        I've got the shakes and a 40 fever since they flushed my chest line this morning, and my blood pressure is 70.
        Our guest, an elderly Japanese lady, is pointing at her chest and has gone cold and wet. She's smiling though.
        There's this whooshing, then I lose the use of my right side, then it passes. That's four times since lunch. It's back now.
        My boyfriend's been sniffing something all evening. He's slumped, his lips are gray, he's making a gurgly noise. He's probably sleeping it off.
        I'm a bit of a bleeder, hemophilia, and I knocked my head on the cupboard. It's aching badly and I feel sick and drowsy.
        I noticed the meter by the furnace chirping, four beeps, and we're all so tired we can't get off the couch.
        She's got lupus, she's usually tough, but tonight she can't breathe out, her ankles are huge and she's coughing froth.
        My toddler found Grandpa's methadone. There's maybe a mouthful gone. She's snoring so sweetly now, I can't stir her.
        I'm only ringing because the wife made me. I've got a tightness, like a belt, and it's been tightening since the football started.
        His eye's swollen shut after the sinus thing and now he's confused, vomiting, and can't stand the curtains open.
        I've lost a fair bit of blood from the varicose vein, it just burst in the shower, and I'm sitting in it feeling woozy.
        I took my methotrexate every day instead of every week, and now my mouth's full of ulcers, I'm bleeding from the gums and burning up.
        How would I know if I've broken my neck? I dived in the shallow end, my friends floated me out, and I can't move anything below my shoulders.
        My wife's allergic to latex, the dentist finished an hour ago, and her eyes have puffed shut and her breathing whistles.
        The baby's been shaken, I think. The sitter won't say. He's got a bruise, he's floppy, and his eyes go to one side.
        It's the funniest thing, my husband's talking gibberish and can't pick up his cup, and he's only forty-one.
        I'm not sure that it's an emergency, I just found my son's note and his car's gone, and so is the rope from the shed.
        My belly button area pain moved down right, then it stopped hurting altogether, and now I'm rigid and shivering and my heart's racing.
        She's been on the floor since last night, I think. She's ice cold, mumbling, and her leg's black where she lay on it.
        I'm a bus driver, I've got a passenger who won't get off. He's upright, but his lips are blue and he's not breathing much.
        I accidentally gave my son ten milliliters of my heart drops rather than the cough syrup, and he's gone slow and pale.
        My mouth tastes of metal, I've got a drooping eyelid, I see two of everything and my throat won't swallow. We had home-canned beans.
        I've had chest infections before. This time I can't walk to the bathroom without going blue, and my husband says I'm rambling.
        He drank a whole bottle of vodka on a dare. He's asleep on his back now and there's vomit bubbling when he breathes.
        Is a little bit of brain fog to be expected? He fell off the roof at lunch and asks me every minute where he is, and he's been sick.
        Mum's been so poorly with her wee, and now she's freezing, shaking, her breathing's quick and she called me by her sister's name.
        The lift in our hotel came down with a bump. One chap can't feel his legs, he's being awfully good about it.
        He's a big strong fellow, so I was surprised. He turned gray playing squash, sat down, and now there's no answer from him.
        I've been on the pill, had a sore leg for a week. This morning I fainted on the stairs and now I'm panting just sitting.
        My twin's had a bad trip. She's boiling hot, her jaw's clenched, her muscles are like wood and she's not making sense.
        I'd like to ask about warfarin. I've got blood in my pee, blood in my stool, bruises everywhere, and a headache that's splitting me.
        There's a woman in the ladies' room who's rocking and holding her tummy, says the head's coming. She didn't know she was expecting.
        My hand went in the mixer at the bakery. It's not really attached anymore. I've got it in a bag, it doesn't hurt.
        Do people usually breathe that loud? My girl has croup, she's pulling in at the neck, she's drooling and leaning forward and gone pale.
        My eyesight's gone hazy and I'm stumbling. I drank some homemade spirits at the wedding and two others are in bed not waking.
        I can wait my turn. It's only that my chest has been shot through with pain and I think the ticker's stopped a couple of times.
        I'm on a hike, quite high up, and my buddy's coughing pink stuff and walking like he's drunk. Should he rest a bit?
        I'm in the tub because I didn't want to make a mess. It's both wrists. I feel peaceful now.
        He's not violent, my son, he's only standing over his dad with the hammer and says the radio told him to.
        A gentleman asked me for an aspirin, and then he just leaned on the counter, and half his face kind of melted.
        My transplant's only six weeks old, I've got rigors and a fever and I can't keep my tablets down. My head's swimmy and my hands are blue.
        I'd like to see the cardiologist next week if possible, because I've had crushing pain in my chest for an hour and it's going into my jaw.
        Do you have anything with a neurologist? My wife's face went lopsided half an hour ago and she can't speak.
        Could I get my son in with the pediatrician tomorrow? He's had a fit for ten minutes and he's still jerking.
        I need a routine check with gynecology, sometime this month, I'm bleeding through my clothes and I've just fainted, I'm eleven weeks.
        Are there any evening slots? I work until six, and by then my throat usually, well, right now it's closing up, I had a peanut sauce.
        What's the wait for a mental health appointment? I've got the pills in my hand and I don't think I'll last till then.
        I'd like to move my mother's appointment on Friday to another day, she collapsed just now and she isn't breathing right.
        Can I book an eye test? I got bleach in both eyes a few minutes ago and I can't see the phone properly.
        When's the next free slot with the lung doctor? My dad's lips are blue and he can't get three words out.
        I was hoping for an afternoon appointment for my newborn. He's nine days, he won't wake and he's cold.
        How do I get a referral to a vascular surgeon? My leg's gone dead white and I can't feel it since breakfast.
        Please put me down for the diabetic nurse. I'm at 28 on the meter, I'm vomiting, and I'm breathing like I ran a marathon.
        I'd like to make an appointment for my husband, he doesn't like doctors. He's lying in the hall and his eyes are open but he doesn't answer.
        My question is about the allergy clinic, do you test for wasp stings? One just got me in the neck and I can't breathe very well.
        Is Dr. Patel in today? I'd love to be seen by her, I've got a knife wound in my side and it won't stop.
        Do I need a referral for a hematologist? My son's got purple spots all over, a raging fever, and he won't wake up enough to drink.
        I've got a prenatal visit on the ninth, can it be brought forward? There's a gush of bright red blood and the baby's stopped kicking.
        I'm after a dentist appointment, the abscess has spread down my neck and I can't open my mouth or get a breath lying back.
        Any chance of a scan this week? I was thrown from my motorbike an hour ago, my belly's swelling up and I'm cold and dizzy.
        What do I bring to a first visit? Only my insurance card? My heart's been at 190 and I keep dropping to the floor.
        I'd like to see a specialist for headaches. It started like a gunshot while I was lifting, and I've been sick and my neck's stiff.
        Could you book a home visit? My grandmother has black, sticky stools all over the bed and she's gone pale as a sheet and won't answer.
        Can you fit my daughter in between the others? She's having trouble with asthma, her inhaler's empty, and she's going gray.
        We'd prefer a female doctor, please. My sister has just been raped and she's been choked, she can't swallow and she's passing out.
        I was told to ring for a follow-up after the surgery. The wound has burst open and my insides are showing.
        Would Thursday be alright for stitches? The circular saw took off three of my fingers and the bleeding's through the second towel.
        I want to sign up for the alcohol program. I quit yesterday, and I've had two seizures since this morning and I'm seeing rats.
        Is it too late to cancel my appointment? I won't be here. I've taken everything in the cabinet and locked the door.
        My name's on the list for a gallbladder operation, but since this morning I'm yellow, shivering so hard, and my daughter says I'm talking rubbish.
        Do you take walk-ins? I have a friend in the car with no pulse that I can find.
        I'd like to arrange a hearing test for my dad, he hasn't been responding since he hit his head, and there's blood coming from his ear.
        Which department handles burns? I want an appointment for my little boy, the hot oil went down his face and chest just now.
        I'd like to know whether the pregnancy clinic has a space Monday, I have terrible pain on one side, my shoulder hurts and I'm about to black out.
        Who do I see about a bad back? I can't move my legs since noon and I've wet myself without feeling it.
        I have a question about the schedule for dialysis. I missed the whole week and now my chest's fluttering and I'm too weak to lift the cup.
        I'd like the earliest appointment you have for a smoker's cough, because I've just coughed up about a cupful of blood, and it keeps coming.
        My daughter needs her vaccinations, and also she's swallowed a lot of my iron tablets, she's been vomiting blood.
        Do you do appointments by phone? I don't want to go out, because he's downstairs with a gun looking for me.
        I'm just calling to confirm for tomorrow at ten, but I don't think I'll make it, my chest is caving in and my left arm's numb.
        Can you transfer me to scheduling? It's for physiotherapy, for my arm, it went completely limp an hour ago along with my leg.
        We'd like a second opinion, if we can have a date. Our baby is having pauses in her breathing and turns purple each time.
        I need something with urology soon. I've had a catheter in, and now I've got rigors, a 105 fever, and I can't remember my own street.
        What time do you open? My partner took heroin, he's gone blue, he snores once in a while, and I'd like him checked first thing.
        I'd like to rebook my missed visit. I'd have come, but I was in a car wreck on the way, I'm still in it and my legs are trapped.
        How soon can a new patient be seen? It's my roommate, he's stiff, shaking on the floor, third time in a row.
        Please can I see the same doctor as before, for my aneurysm? It was being watched, and now I've got ripping pain in my belly and back.
        Can I get in for a blood pressure check? It says 230 over 130, I'm seven months pregnant, and I've got flashing lights and a splitting head.
        I'm ringing about counseling for my teenage son, he's on the roof of the parking garage now and he's sent me his goodbye.
        Do you have a Spanish-speaking doctor for next week? My father-in-law has chest pressure and he's sweating through his shirt and falling asleep.
        What's the cost of a consultation? My wife was bitten by a copperhead and her face is swelling and she can't breathe through her nose or her mouth.
        I was hoping for Dr. Lund before noon, the baby fell down the stairs and has a dent in the skull and won't stop vomiting.
        Could I be on your cancellation list for the heart monitor? I've passed out six times today and each time my face turns blue.
        I need a follow-up for pneumonia. I finished the tablets, but now my lips are purple, I'm shaking, and I can't stand.
        I'd like to bring my mom for a memory test. It came on since lunch, she can't find words and her right hand drops everything.
        Is there a podiatrist in tomorrow? My foot turned black overnight, there's a stench, and I've got a fever and I'm confused.
        Would you have a place in the sleep clinic? My husband stopped breathing, I mean he isn't breathing now.
        I was wondering about making an appointment for some blood tests, my gums won't stop bleeding, I'm covered in bruises and I've got a terrible headache and I'm drowsy.
        I'd like the pharmacy hours, and an appointment to talk about my insulin, because I injected two hundred units instead of twenty.
        Can someone see my son about his tonsils? He's drooling, he can't swallow, he has to sit forward to breathe, and it's getting worse by the minute.
        Do you accept Blue Cross? I need a surgeon's appointment, my stomach's like a plank and I can't straighten up, and I'm drenched and cold.
        I'd like to change to a different psychiatrist, this one isn't helping, and tonight I'm going to drive into a tree with the kids in the back.
        Do you have an opening for a skin rash? It's come up all over in ten minutes, my tongue's huge, and I'm wheezing.
        Hi, scheduling? My boyfriend needs an x-ray for his neck, he dove into the lake and he can't feel his arms.
        Can I get a ride to my appointment? I can't drive, half of my body's just gone to sleep and my words come out wrong.
        I need to reschedule the C-section, it was for Tuesday, but there's a loop of cord hanging out of me now.
        Would you have time for a burn dressing? It's my whole back and arms, the skin's hanging, it was a gas explosion at the grill.
        I have an appointment for my lungs in March, but tonight I'm suffocating and my oxygen tank's run out.
        I'd like to speak to somebody about a thyroid appointment. My heart's galloping, my temperature's 106, and I'm seeing things.
        Could you tell me what to do if I'm early for my appointment? I'm in your parking lot and a man's just collapsed by my car.
        I want my daughter seen for an eating disorder. She's fainted again, her pulse is thirty, and she's cold and can't be roused.
        Any slots for a minor injury? My son put his arm through the patio door and the blood's spurting up the curtain.
        Is my appointment with the stroke team still on for the fifteenth? Because I think I'm having another, my arm and my face just went.
        I was going to book with the nurse about my wound, it's gone from red to black in a day, bubbles under the skin, and I can hardly stay awake.
        My husband would like to be seen for hiccups, no hurry, he's also vomited blood twice in the past half hour and fainted.
        Could you look up what day I'm due for the pacemaker check? My pulse is twenty-five and everything's going gray.
        I'd like to get my grandson in for a cough. He was eating a hot dog, he's not making a sound, and his face is dark.
        When are visiting hours, and can I make an appointment while I'm there? I'm on the highway and my chest feels like it's in a vice.
        I'm looking for a kids' doctor who's open late, my baby had the wrong medicine, ten times the dose, and she's limp.
        Please schedule me for a mammogram, and, um, is it normal that after my port was put in I can't breathe and my neck's swelling up?
        I'd like to cancel my therapy for good. I've said goodbye to everyone and the exhaust pipe's hooked up.
        Can I have the soonest visit for my wife's postnatal check? She's gone mad, she says the baby must die today, she's got the scissors.
        My mother needs a wheelchair for her visit, she can't walk since an hour ago, the whole left side's dead and her mouth's dragging.
        Do you do same-day? I stepped on something at the beach, my leg's swollen black and I'm getting short of breath and numb.
        Could I get the on-call doctor's next opening? I've drunk weed killer. I didn't mean it, I thought it was cola.
        I'd like an appointment about my migraine pills, because I've taken the lot and my heart's doing something strange.
        We booked a tour of the maternity ward for Saturday, but her waters broke green and she's convulsing in the living room.
        I was going to ask if the doctor could see my neighbor, he's under a tractor. It's on his chest.
        Is it possible to get an appointment for sunstroke? My friend's forty-two degrees, he's stopped sweating, and he's fitting.
        Could you check if I'm due for a tetanus shot? My jaw's locked, my back's arching by itself, and it's getting hard to breathe.
        I'd take any time on Wednesday with the ear doctor, I've got pus from the ear, a stiff neck, a fever and I keep forgetting where I am.
        I want a checkup for my father, he's a bit chilly, he was out in the snow all night and he's stiff and he hardly breathes.
        Please help me book an ultrasound, I have no idea how, I'm pregnant and he's just kicked me in the stomach and there's blood everywhere.
        My appointment for the stress test is at two, but I've got a pain between my shoulder blades like I'm being torn apart.
        I need to ask about fasting before a procedure, I had it yesterday actually, the colon one, and now my belly's solid and I've got a fever and can't stand.
        What's the number for your kidney clinic? My wife's swollen all over, she's drowning in her own breath, she can't lie down, she's turning blue.
        I'd like a slot for a sports physical, my son needs it. He got a baseball in the chest and dropped, and he's not getting up.
        I'm trying to make an appointment for stitches removal, but as I'm talking to you the wound in my neck's opened up and it's pouring.
        Could you put me through to the travel clinic? I've been back from Nigeria for a week, fever, and now I'm yellow and I've had a fit and I'm very confused.
        I've been waiting for a call about my biopsy on the liver. I had it this morning, and I'm fainting and my stomach's tight as a drum.
        Do you have any room today for an adult with a fever? He's had his spleen out, he's mottled and he's stopped making sense.
        I'd like to book a cardiology visit for my dad. Any time's fine, he's retired. He's just gone gray and slid off his chair, actually.
        Have you got a later appointment than four? It's for my daughter's epilepsy, she's been seizing since I dialed and I can't get the rescue medicine in.
        Two things: my refill for the blood thinner, and I banged my head this morning and now I can't move my left side.
        Can I see someone about stress? My chest's been squeezing for forty minutes and it's gone up to my teeth, and I'm cold and soaked.
        I was trying to book online but the site froze, and my hands don't work well, they've gone tingly, my throat's swollen, I ate prawns.
        I'm the school secretary, I'd like to arrange an appointment for a pupil, well, he's fallen off the gym roof and he's unconscious.
        My boyfriend wants an appointment with the liver doctor. He's been throwing up bright blood into a bucket since lunch.
        Would Dr. Abara be able to squeeze me in? I'm twenty-nine weeks and I've got constant pain, my stomach's gone like wood and I'm bleeding.
        Is a video visit possible? I can't come in, I've fallen down the cellar steps, the bone's through my shin and it's spurting.
        Good morning, I'm calling to set up my annual physical, and my husband says mention that my speech has been slurred since breakfast and I keep dropping my toothbrush.
        I'd just like to know the wait for the pain clinic. I can't do it another night. I have the gun on my lap.
        Can you find something in the next week for my infant's reflux? She went stiff and blue after the bottle and she's hardly breathing now.
        Do you see people without insurance? A guy at work fell into the vat, he's been breathing in the fumes and he's down, eyes open, not moving.
        I need an orthopedic appointment, I think, the car rolled over my pelvis and I'm passing blood and I feel faint.
        Is there somebody who does hyperbaric? My friend surfaced too fast from a dive, and now he can't feel his legs and he's got chest pain.
        My mom's cancer doctor said call if there's a fever. It's 103, she's shaking and kind of gone, so can we get a date to come in?
        I'm supposed to have my wisdom teeth out next Friday, but the swelling's under my tongue now and air's not going in easily.
        Could you add my brother to the detox waiting list? He's taken a load of oxy and there's foam on his lips.
        I wanted to ask about appointments for children with food allergies, my nephew's got hives and he's gone limp and the EpiPen's expired.
        How do I go about getting an MRI? I suddenly can't see on one side, and my arm's doing its own thing, since about ten minutes.
        My appointment's at nine and I'm running late. My wife is in labor in the passenger seat and there's a foot sticking out.
        I'd like to see an endocrinologist. I've got Addison's, ran out of tablets three days back, and I'm on the floor and can't hold water down.
        Any openings for a bladder infection? I'm shivering till my teeth crack, my pressure's 75 over 40, and I'm seeing things crawl.
        We need a pediatric appointment for tummy pain, he screams and then goes floppy, and his diaper's full of red jelly, and now he won't rouse.
        I'd be grateful for an appointment with a chest specialist, since a few minutes I've got sharp pain, I'm panting, and there's blood when I cough, after my knee operation.
        I wonder, does the doctor do letters for work? I can't go in, I've been shot in the hip, I don't want the police involved.
        May I book for two people? My wife and I both feel sick and dizzy, she's just dropped, and the carbon monoxide thing's been going off.
        It's about an appointment for my elderly neighbor, her gas stove exploded and her nightgown melted onto her.
        Can you book me with the eye clinic for Tuesday? A firework went off in my face and one eye's sort of burst.
        I'm phoning for my partner who's shy about it. He needs an appointment for his balls, and there's a rotting patch spreading to his belly since morning, he's delirious.
        How far out are you booking for depression? My friend's just texted me that it's done, she's swallowed them, and she isn't picking up.
        I'm calling to arrange travel vaccines for Kenya. Oh God, sorry, my husband's just gone down in the kitchen, he's making awful snoring sounds.
        I was going to book a massage with your spa, but the lady in the steam room's slumped and she's purple.
        Could my son have his stitches looked at? He's had a head operation for water on the brain, and now he's vomiting and his eyes have rolled down.
        Put me down for whoever is free on Monday. I got stung in the mouth by a bee and my tongue's filling it up.
        I'd like some information on your gastric bypass checkups. I'm one of those, and I've got sudden pain, a hard belly, and my pulse is 150.
        I have to be honest, it isn't really an appointment I need, it's that my ex is breaking the door in and he said he'd kill us.
        Is Tuesday's clinic for heart failure full? My aunt's got water in the lungs again, she's gurgling and her lips are like ink.
        I'd like to book my daughter for a flu shot, but she's in bed with flu and now her breathing's very fast and she's gone blotchy and doesn't know me.
        What are the chances for an afternoon appointment? I took my dog's tramadol and all of my Xanax with whiskey, and I'm going...
        I need a form filled by the doctor for daycare. And can you ask him about my other child, who's been under the bathwater, she's coughing and blue?
        I'd like to make an appointment for myself, nothing serious, a fall from the hayloft, but I'm spitting blood and can't draw a breath.
        Can I see a neurologist about the numbness? It began in my feet yesterday, and today it's reached my chest, I can't hold my head or swallow.
        I got a reminder text for a mole check. I'd come, but I've got a pole through my thigh. I'm at the building site. It's bleeding hard.
        Do you know whether Dr. Reyes does emergencies? My mother's tongue swelled up on her new blood pressure tablet, it's sticking out of her mouth.
        I was wondering if you'd take my grandson, he's five, and he's eaten berries from the hedge, he's twitching and his eyes are all black.
        Yes hi, can I make it Friday morning? Hold on. Marcus? Marcus! He's not breathing, oh my God, he's not breathing.
        My sister asked me to book her postpartum check, she has a pounding head, her vision's gone, and she just had some kind of fit.
        Which is sooner, the clinic or a phone consult? My pump failed last night, my sugar reads only 'HI', and I'm so sleepy and sick.
        For my mother, a dietician please, she's lost weight, she doesn't eat. Well, she hasn't woken since yesterday evening and she's breathing in a strange rhythm.
        Do I have to pay if I miss it? I'll miss it, because I'm standing on the railway line.
        I'd like a callback about an appointment for my lad, he's fourteen, been huffing cans, he dropped and there's no heartbeat as far as I can feel.
        I want to complain that nobody's given me an appointment, I've had this chest pain for an hour and I'm gray and sweating buckets in your lobby.
        Can somebody look at my mum's PEG tube on Wednesday? She pulled it, and she's been bleeding out of the hole for hours, she's cold as ice.
        Could we get a check of his cast? The hand's swollen and white, he can't feel it, and he's been screaming since midnight.
        I've been meaning to see someone about my nerves. I've got my baby over the balcony and I don't know if I can stop myself.
        I'd like to book an abortion consultation, actually I took some pills from the internet and I've filled the toilet with blood, I'm fainting.
        My knee replacement's follow-up is next week, and can I still come if I can't breathe and I've got a stabbing in my ribs and passed out?
        I'm a hotel manager and I'd like to know how to get a doctor's appointment for a guest, she's jerking on the carpet and turning blue.
        Is there an interpreter for the appointment? My uncle speaks only Tamil. He's clutching his chest and just fell against the wall.
        Would it be okay to come after work? I've got a shard of metal in my eye and chest, the lathe blew up. It bubbles when I breathe.
        I'd like an appointment for a vet, no, a doctor, the bull got me in the stomach and I'm holding something in.
        My daughter's due for her braces. But she's just bitten through a cable, her mouth's burned and she's not waking up.
        Could I speak to the midwife about when to book the first visit? I'm eight weeks, bleeding, doubled up and I've gone deaf and dizzy, falling over.
        I'd like to get an old man seen on Thursday. He's on our bench outside with no coat, it's below zero, he's stopped shivering and doesn't answer.
        Please book my boy with the allergist. I've used one EpiPen, then the second, and he's still swelling and wheezing.
        My question's whether to keep the endoscopy for the 20th. I've been bringing up blood all night, dark, with clots, and I can't get off the floor.
        I need a note on my file that I prefer mornings, and my husband has just had a stroke, I think, he's drooling and can't hold himself up.
        Are the doctors running on time? I'm in the waiting room, there's a lady next to me who's stopped breathing.
        Can I have an appointment for my insomnia? I haven't slept for nine days, they're coming for me and I've got the axe ready for whoever opens that door.
        I'd like to arrange a nursing visit for Dad's leg ulcer, it burst an artery or something, it's pumping onto the wall.
        It's about my appointment letter, it says bring a urine sample. I can't, I've not passed any for two days, I'm swollen, confused and my heart keeps pausing.
        My wife would like Dr. Kim for her asthma review. She can't come to the phone, she can't speak, she's using all her neck muscles.
        Do you have a clinic for sickle cell on weekends? My boy's belly's blown up on the left, he's white as paper and he's going to sleep on me.
        I'd like to get my husband's head looked at sometime. A crate fell on it, he was fine, then he vomited, and now one pupil's blown and he's snoring.
        When can I bring my baby for her six week check? She's got a fever of 104, her fontanelle's bulging, and she cries when I touch her and then goes limp.
        Is there an earlier date for the aneurysm clipping? I had a flash of pain in my skull just now and my eyelid's dropped, I'm going to be sick.
        I'd like to pay my bill and book my next one, and could someone call the ambulance? I've got a pain like a bus on my chest.
        Can a friend book for me? He's got a rope round his neck, he's on the chair, he says he only trusts Dr. Miles.
        Sorry to jump in, I know it's the appointments line, but there's a man face down in the fountain at your entrance.
        I wish to change my dietitian to Monday. Also, I stepped on a live wire in the garage and I can't feel my arm and my heart is stopping and starting.
        I need my wife's appointment on a ground floor. She jumped from the second one. She's bleeding from her nose and ears.
        Could the nurse ring me about my son's chickenpox? There's a patch that's gone purple, it's doubled in an hour, he's screaming and then so sleepy I can't rouse him.
        I'm calling for a routine appointment, my jaw clicks, and, this is odd, the whole left half of my vision has vanished and my hand won't grip.
        Do you think Dr. Stein would see my dad on Friday? He got trapped by the forklift, his legs are crushed, they're still lifting it off.
        How would I book a psychiatric evaluation for my mother? She's set fire to her curtains and she's sitting in there with the door locked.
        I'd like my husband seen for tiredness. He's cold, his heart's about twenty-five beats, he's been eating some plant from the garden.
        I need to book in for a plaster change. Wait, my mum, she's choking on something, she's grabbing her neck, she can't breathe!
        Just a checkup, I think, after a fender bender. My belly's purple across where the belt was, I'm thirty weeks, and it's rock hard and hurting.
        Will I need to bring the medicines to my appointment? Because there aren't any left, my four-year-old ate them, the blood pressure ones, she's gray.
        I'm looking to be seen about a lump in my neck. It's come up since the needle this morning, it's growing as we speak and pushing on my windpipe.
        May I book my friend a smear? She's hemorrhaging after a miscarriage, she's on my bathroom floor and her lips are white.
        Have you got five minutes for me today? My new tattoo's spread red up to my shoulder, blisters, blackness, I'm feverish and I can hardly think.
        I want an appointment with your hypertension person. I've taken forty of my tablets because I was so angry with him. I feel very faint.
        Is the fracture clinic open? My wife's been thrown down the stairs by her brother, he's still here, he's still hitting her.
        For my mom's glaucoma, is Monday fine? Today she's gone and fallen, she's speaking like her mouth is full of cotton, and one leg drags.
        I'd like to see a GI doctor, there's a fishbone I swallowed yesterday, and now I've got fever, chest pain, and my neck crackles when I touch it.
        I booked Dr. Moreau for my warts, but more to the point, my boat's heater has gassed my two friends and they're cherry red and out cold.
        What's the process for a new GP? My flatmate's had a cold sweat, then he fell, and I've been pressing on his chest while I talk to you.
        Is it okay if I bring a friend to my appointment? I'd rather not be alone, I've cut my throat a little and it's not stopping.
        Tuesday is fine, only I've got this pain pressing on my chest now and my arm's gone heavy.
        My name is Harold Finch, F-I-N... I can't feel my... my mouth's gone funny.
        Yes, the fourteenth works. Sorry, could you repeat that? I can't see anything suddenly.
        Date of birth is March third, sixty-one, and there's blood coming up, there's a lot of blood.
        Ten thirty? Fine, if my throat hasn't closed by then, it's getting really tight and I'm itching all over.
        It's for my wife, Elena, E-L-E... Elena? She's dropped, she's not answering me.
        No, mornings are bad. I'm bad in the mornings. I'm going to be dead by the morning anyway, I've swallowed all of it.
        Insurance is Aetna, the number is, um, hang on, my son's gone blue in his high chair.
        Two adults, one night, and please, my husband can't breathe, he's on the floor of the lobby.
        I'd take the three o'clock, but my waters just went and there's something coming out that isn't a head.
        Which symptoms? Well, my belly's hard, I keep blacking out, and I did tell the other lady I'm pregnant.
        My zip code? Nine oh... nine... I know it, I, the words, the words aren't...
        Friday would suit me, thank you, it's just that he says he'll shoot me if I leave the house before then.
        A first visit, yes. The reason is a fall, from scaffolding, four stories I think they said, and I can't move.
        No, I've never been a patient. I've taken an overdose, does that go under reason for visit?
        Let me grab my card. Oh. Oh, that's a lot of blood, it's soaked through the bandage again, it's squirting.
        The email is joan at... the room's spinning, my heart's going mad, I'm going to pass out, I've done it twice.
        Wednesday at noon, sure. My mother will bring him, he's just having a fit at the moment, it's been eight minutes.
        Allergies? Yes, penicillin, they gave me some an hour ago and now I'm swelling and I can't breathe in.
        Hold on with that date, my baby's stopped breathing, oh please, she's stopped.
        I'm sixty-eight, male, diabetic. I'm sweating, shaking, my meter says twenty-nine and nobody's here.
        Next week is better for us, only Dad's speech has gone and he's drooping on the side we're sitting.
        King bed's fine. There's smoke in the corridor and it's coming under the door of 806, should I stay in?
        Spell it? O, apostrophe, H, A... he's stopped, my God, he was sitting right there, he's turned gray.
        That's my cell number. If I don't pick up it's because I've jumped.
        Yes, I can hold, but the knife's still in him.
        Doctor's name? I don't remember. I can't remember anything since I hit my head, and I keep throwing up.
        Do I prefer a man or a woman? Either, I just can't get my breath, I'm drowning, there's pink foam.
        I have Medicare and a supplement, and I've a pain that's tearing down my back, I'm gonna fall.
        The reservation's under Petrov. In the room there's my colleague, he's fallen in the shower, his head's open and he isn't waking.
        He's four years old, he weighs about sixteen kilos, and he's drunk the whole bottle of the paracetamol, then my husband's pills too.
        Yes, that's the right address. My leg is under the car at that address, the jack slipped.
        Eleven fifteen is perfect, I should be back, if this headache doesn't kill me, it exploded an hour ago and I can't bend my neck.
        The patient is me. I'm twenty-two. I've got a plan and it's tonight, so no, I don't think next month works.
        My last visit was in April, for the blood clot. It's, I can't breathe again, same as then, but worse, I'm coughing blood.
        Do you need his social? Sorry, he's turning purple, he's got a piece of meat in his throat, I can't get it out!
        Thursday's good. What was I... Thursday. Thurs... my face feels like it's sliding off. Say that again?
        I'm calling for room service, a burger, and for an ambulance, because my friend's eyes have rolled back and she's not breathing.
        I'd say it's an eight out of ten, it was worse before I fainted, and my stomach's swollen like I'm six months gone.
        Yes I'm still here. It's hard to talk. No air. The inhaler's... not doing it.
        You have the right file, Singh, Gurpreet. And my wife's just gone into a convulsion, she's thirty-five weeks.
        Same day would be nice. Her temperature's forty-one, she has spots like bruises, and she's stopped crying.
        No pets, no. Late checkout please, and could you send somebody, my chest, I, something's really wrong with my chest.
        The appointment's for my foreman. A beam came down on him, his chest is flattened and he's gargling.
        I'd rather have the later one. Wait, what's that smell, it's gas, and the kids aren't moving on the sofa.
        My birthday? It's today, funnily enough. Nobody's called, so I took the pills at six, all ninety.
        For how many people? Four of us in the van, it's upside down in the ditch and one's not talking.
        I can do Monday after school pickup. My arm's stopped working again. And my leg. I can't get up off the... help.
        Reason for the call, chest pains. It's been two hours. I was hoping you'd have something by Thursday, but I'm cold and gray.
        Middle initial is R. She's my mom, she had a bad spell, she's on the kitchen floor making gurgly noises.
        That's correct, he's on warfarin, he fell off the bed an hour ago, now he's snoring and I can't wake him.
        I need to cancel the crib rental. He's... he was in the crib and he's cold, he's not breathing, somebody.
        You want the policy number? I'm bleeding to death here, it's my thigh, the chainsaw slipped.
        I can't do the nineteenth, I'm dialysis. I skipped them, that's why I can't move my arms and my heart's gone slow.
        A single room, third floor or higher. High enough that it'll be over quickly.
        I'm not on any medicine, but I ate a few mushrooms from the woods and I've been vomiting since, and now I'm yellow and dazed.
        Appointment for two twenty, got it. Oh no. Oh no no, he's gone in the pool, he's at the bottom!
        Six weeks after surgery, yes. It's come open, all of it, and it's gushing, I'm holding it with a pillow.
        My phone battery's low so quickly: Saturday is okay, my ex is in the house with a bat, I'm in the closet.
        It's B as in boy, R, I, G... I'm sorry, my tongue's too big, the nuts...
        The morning slot, please. Though he's a bit blue. Well, quite blue. He's a week old, he's panting and grunting.
        Are you asking how long? Since lunchtime. I've been sitting on the toilet and it's pure blood, and I can't stand without keeling over.
        I'd be driving in from Oakdale. Actually I'm driving now and my left side won't move, I can't find the brake.
        Fourth of May is good, put Grandma down. She's hard to wake up, she took her morphine twice and her breathing's every fifteen seconds.
        Yes, I consent to the recording. Tell my kids I love them. It's about to be done.
        Weight, about two hundred pounds. Fever, yes, one oh five. Confused? He's trying to eat the remote and his skin's all marbled.
        It's under Delacroix, checking in at five. We're on the way, my wife's choking on her gum or something, she's clawing at her neck!
        Can you do the afternoon? My daughter's been bitten by a rattlesnake, it's on her neck, she's swelling.
        Okay so that's Dr. Ames at nine. Um, quick thing, my pacemaker site's exploding with pain and I just went down for a minute.
        I'm his caregiver, my name's Doreen. He put the bleach to his mouth and drank, and he's vomiting blood while I'm on hold.
        My emergency contact is nobody. That's kind of the point, I'm on the ledge.
        No, I didn't fall, I was pushed down, and he's kneeling on my friend's neck right now in the hallway.
        I'd like the one with the breakfast. And there's a man in your elevator who's not got a pulse.
        Three p.m., lovely. Is it normal his pupils don't match since the bicycle crash? And he's sleepy, he's puking.
        Let me write that down. My hand... I can't hold the pen. It just falls. Half my face is numb too.
        Yes, I have a pen. I also have a fire in my oven and it's reached the curtains and Mum's in bed upstairs.
        The rash? It's everywhere, the skin comes off when I touch it, my eyes are sealed, I'm shivering and drowsy.
        I'm calling on behalf of my student, Amir, he's hypoglycemic, he's unconscious, his teeth are clenched and I can't give him sugar.
        It was meant for Wednesday's clinic, but the baby's head is out now, and it's stuck, it's gone a dark color.
        Mondays I've got yoga. I'm sorry, I'm feeling so cold, I've lost so much blood from the miscarriage, the bed's...
        We're a party of six. The oldest's just keeled over into his plate, he's not choking, he's just gone.
        I'd put her pain at nothing, she's not responding to me at all. Yes, she's still warm.
        Please use my work number. Tell them that I won't be in. I've shut the garage and left the engine on.
        I can't do lunch hours. It's just started again, the tight band, down my arm, I'm pouring sweat, I'm scared.
        He's been seen before, by Dr. Foley. He's got the hallucinations again and he's cut the dog and now he's coming up to me.
        Right, so bring the scan disc. My husband isn't well, he has a terrible tearing pain, and he can't feel his legs anymore.
        Got it, fast from midnight. I haven't eaten for five days though, and my insulin's gone, I'm panting, I smell of pear drops and can't focus.
        Is there parking? I'm on the bike path across from you, an old chap went off his bike and he's breathing like a fish.
        No, not my first pregnancy. I've had the cramps all day, then a pop, then shoulder pain, then I went down.
        Yeah, I'd be happy with Dr. Chu. Just, um, could you talk to me? I'm bleeding from my wrists and getting sleepy.
        My surname's Kowalczyk, that's K, O, W... Tata? Tata, look at me. He's having a stroke, his mouth's hanging.
        Could we do the week after? They're stranded on the mountain until then, and one has frostbite and the other isn't waking up.
        Sorry, the line's bad. I said I can't swallow, I can't breathe right, I've got a swelling the size of an egg under my jaw.
        I'll pay cash. I just need somebody to take the bullet out of his belly, he's getting cold.
        Tomorrow morning is fine, but between now and then what do I do about the black vomit and him being gray and not answering?
        My age? I'm eighty-nine. I've fallen, I've been here since yesterday, and now I can't feel my feet and it's so cold.
        I'll need directions. I'm lightheaded, my tongue tingles, I ate the puffer fish and I can't lift my arms.
        So that's all I need, thanks. Oh, and my mate was hit with a golf ball, dead center of the temple, he's started fitting.
        The cheapest room. I won't be checking out. Please make sure that it isn't the maid who goes in.
        Hang on, I'll ask him. Dad, is Thursday okay? Dad? He's looking straight at me and he can't talk.
        You said fill in the form. I can't, I've burned both my hands and my face, it's chemical, my eyes are burning out.
        It's under my maiden name, Alvarez. I had the baby at home an hour ago, the placenta won't come, I'm soaked in blood and shaking.
        We'll be there at eight. I'm only worried as the little one's breathing so fast, grunting, and his nails are purple.
        I take aspirin, statins, and as of tonight a hundred sleeping pills. Is that a problem for the booking?
        She prefers to be called Peg. Peg's on the floor. I found her just now, the oven's on and it stinks of gas.
        I had my coffee, I sat down, I was going to call about the hearing aid, and now, I can't, my chest, oh God.
        That'd be my son's file. He's nineteen, he's done a lot of coke, he's burning up and his heart's banging so hard I can see it.
        It's for an ultrasound of the leg. It's been swollen, and as I came down the stairs to phone you, I couldn't breathe, and I collapsed.
        Okay, booking reference is 7, 7, B... there's a guy with a machete in your lobby, people are running.
        Twelve o'clock's too soon, I won't be able to stop the bleeding by then, the dressing's the third one and it's arterial, I'm a medic.
        A morning, and a doctor who's good with kids. She's got beads up her... no, down her throat. She's going blue!
        I'm a returning guest. I've cut my arm on the glass shower, right up the inside, I can't stop it, I feel sleepy.
        The pharmacist said call you. He gave her the wrong strength, a hundred times, she's taken it, she's hardly breathing.
        Yes, I'm driving him in for his nine a.m. He's stopped talking. He's slumped. Should I keep on driving?
        I said seven fifteen not seven fifty. Never mind. My husband's had a seizure in the bath, I can't lift him out, his face is under.
        Same time next month is great. It's odd, I just went blind in both eyes.
        What floor are you on? I'm stuck in the ground-floor toilet with a woman giving birth and the cord's round its neck.
        My policy expired, I think. So did my inhaler. I can't... get... enough...
        Let's do the fifth. He's been beaten up outside my shop, he's got blood coming from the ear and he's making snoring sounds.
        You need the guest's name? I don't know, he's in the hot tub, under the water, we're pulling him out now.
        My mother signs for me, I'm fifteen. She can't right now, because she's cut her arms and she's lying in the bath.
        Is that a yes for the sixth? My tummy's swelling, I was in a smash this morning and they let me go, and I'm going cold and dizzy.
        The reason? Private. All right, I've put something up myself, and it's torn, I'm bleeding heavily and my stomach's rigid.
        Referral's from Dr. Boyd, for the aortic thing. He said if it ever rips I'd know. Well, it's ripping.
        Evenings only, I've got the kids. And please hurry with it, he's found my address, he's got petrol, he's pouring it through the mail slot.
        I'd be coming from the nursing home. Mrs. Tran has aspirated her dinner, her sats are sixty-two and she's dusky.
        Account ends in 4471. I'm, hang on, I've lost my, my leg's gone, my words, is this a, am I having a...
        Yes ma'am, I'm listening, my son's on the floor foaming, he ate the rat poison, so I can't write it down right now.
        Half past four, wonderful. Would you mind staying on? The stranger who followed me has just kicked my door in.
        Height, five nine. Blood type, no idea, but there's plenty of it here, the drill bit broke and went into my neck.
        He's not breathing! He's not breathing! What do I do?
        Please come, my baby, my baby no wake, very cold, please.
        Get off the phone, Dad, he's... no, somebody help, he's bleeding everywhere!
        Mommy fell down and she won't open her eyes. I'm six.
        My husband chest, big pain, he fall down. I not know how say. You send doctor?
        Oh God, oh God, there's so much blood, oh God, it's his neck!
        Grandpa's face is melting and he talks funny, and Mommy's at work.
        I can't... can't breathe... please...
        Stop it! Put it down, Kevin! Put the knife down! Please, somebody, he's gonna kill her!
        I'm ninety-one, dear. I've gone over in the bathroom and I'm bleeding from the head and I've gone ever so weak.
        Fire! There's fire on the third floor and the stairs are full of smoke!
        My sister is in the pool and she's not moving. I'm nine. I tried to pull her.
        She's choking, she's choking, hit her back, harder, she's going blue!
        Hello? Is pregnant, my wife, many blood, she sleep now, I shake her, nothing.
        Somebody shot my brother. He's right here. He's shot.
        I think I'm dying. I really think I'm dying. My chest, my chest.
        No no no, wake up, baby, wake up! She was fine five minutes ago!
        Daddy took lots of candy from the bathroom and now he's sleeping and he's snoring weird and his mouth's blue.
        Help me, I can't feel my legs, the car, I can't get out, I smell gas!
        The old man downstairs, he is on floor, eyes white, mouth foam. Please quick, I am only tourist.
        Get away from the edge! Sir! Please! Somebody's on the roof, he's got one leg over!
        I hurt. Can't talk right. Arm no good. Help.
        He's hitting my mom. I'm hiding under the bed. He's got the big knife. Please whisper.
        She's seizing, she's still seizing, it won't stop, why won't it stop?
        Ma'am, listen, listen to me, my kid swallowed a battery and he's puking blood!
        My friend, he inject, now blue face, no breathing, I don't know what to do, room 12, come!
        It's my Arthur, he won't wake for his breakfast. He's warm, but he's making such a strange noise. I'm eighty-seven, I can't lift him.
        Blood, blood, blood! It won't stop! I've pushed on it and it just comes!
        He's under the truck! Back it up! No, don't back it up! Oh Jesus!
        I eat fish, now neck big, no air, please hospital.
        My brother's got a bean in his throat and he can't cough. Mum! Mum! She's not here!
        There's been an explosion, the boiler, two of them are on fire, they were on fire, send everyone!
        Can you hear me? She's stopped breathing, I'm doing the pushing thing, am I doing it right?
        Doctor! Need doctor! Wife baby come out, foot first!
        I cut too deep. I cut too deep. I didn't mean it. It's spurting.
        The lady that looks after me fell down the stairs and there's blood coming from her ear, and I can't walk.
        Oh Lord, my heart, it's jumping out, it's... I'm going... I'm gonna...
        Please madam, my father he can not speak since ten minute, one side is dead, hand, leg, all.
        He's got her by the throat! She's going limp! Call the cops, call anybody!
        Somebody drowned! I mean, he's drowning, we got him out, he's not coughing!
        I am alone, I'm an old man. There's smoke in my kitchen and I can't get to my walker.
        The baby's blue! The baby's blue! Tell me what to do, tell me!
        My mom took a needle and she's on the bathroom floor. Her lips are purple. I'm ten, my little brother's crying.
        Tree fell on him. It's on his back. He's screaming, now he's not screaming.
        I no see. I have acid in eye, burn, burn, where is water, help me.
        I swallowed them. All of them. I don't want to die now. Please, I don't want to die.
        Get it off him! The machine, turn it off! His arm, oh God, his arm's gone!
        Excuse me miss, my hubby's come over queer, he's gone all gray and wet, and he's, oh, oh he's fallen!
        Teacher fell down. Her whole body's shaking. We're in grade four. There's no other grown-up.
        She fell from the window, second floor, she's two, she's not crying, why isn't she crying?
        Snake! Big snake bite my son, leg black, he is vomit, we are at the farm.
        They're shooting, they're shooting in the lobby, I'm behind the desk, oh my God.
        I can't stop the bleeding, I've got my whole fist in it, please hurry up.
        Nana's asleep with her eyes open and she's got spit on her chin, and her hand's all cold.
        He electrocuted himself, he's stuck to it, should I touch him? I can't turn it off!
        Pain... stomach... hard... I'm so cold... tell my wife...
        My name is Lin. My roommate hang herself. I cut rope. She still little bit breathing.
        What's taking so long? He's turning black! His face is turning black!
        She's pregnant and she's having a fit! Her eyes are rolled up! Help us, please!
        I took my wife's pills in mistake, dear, the wrong box, four days' worth, and I can't keep my eyes open. I'm eighty-three.
        Man down in the freezer! He's been in there all night, he's stiff, he's barely breathing!
        Come on, breathe, buddy, breathe! He just dropped on the court, he's sixteen!
        Hello, my English bad. Son, three years, drink gasoline, cough, cough, now sleep, color no good.
        There's a man in my room. He's got a gun. I'm in the bathroom. Please.
        Oh my God, her leg, it's gone, it's over there, the train, oh my God.
        I'm in the car with Mommy. The car crashed. She's got red all over her, and she doesn't talk.
        He's had too much, he's had way too much, he's cold and he's puked and he's not waking up!
        Please, quick, quick, the grandmother, tongue come out, big, big, she eat new medicine.
        My ears, everything's ringing, I've been blown off my feet, there's people lying everywhere.
        Help, he can't breathe, the inhaler's empty, he's looking at me, he can't breathe!
        I don't know where I am. I hit my head. There's blood. I've been sick. I'm in a hotel, I think.
        Bleeding. Down there. A lot. I'm fifteen. Please don't tell my mom. I'm so dizzy.
        It's Mr. Gupta from number nine. My wife is blue, she is blue, she is not hearing me, please be sending.
        He jumped! He jumped off the balcony, he's by the pool, he's moving, oh God!
        I'm freezing and I can't shake anymore and I want to sleep. We're still up on the ridge. I've got one bar.
        Don't let go of me. Don't hang up. There's blood filling my shoe and I can't see.
        My little sister's got a plastic bag on her face, I took it off, she's not waking!
        Sir, sir, he take the alcohol for cleaning, drink, now he blind, he fall.
        It burns, it burns, the oil's all over her, her skin's coming off on my hands!
        The dog's got her! It's got her by the face! Get it off!
        He said goodbye, he hung up, he's on the train bridge, do something, you have to do something!
        I can't wake my dad up. I poured water on him. He's got a number on his sugar machine, it says one nine.
        Oh, nurse, nurse, it's come away, the tube's come out of his neck, he's going purple!
        Cord! There's a cord hanging out! She's screaming, what do I do with the cord?
        My teeth go clack, clack, I have fever, I not know day, skin is with blue spots. I am in room four zero one.
        We hit a deer. My wife's gone through the windshield. I can't... she's... please.
        Miss, the grandad at table five, he is choke, he is choke, nobody know what do!
        I'm all by myself and I've a terrible pain in me chest and down me arm, love, and I can't get up off the floor.
        I'm going to kill him. I swear I'm going to kill him, I've got the gun and I'm outside his door. Somebody stop me.
        Her water broke and it's all blood! It's just all blood!
        My friend ate a peanut and he's all puffy and he's making a whistle noise. We're at camp. We can't find the counselor.
        Heavy, heavy here, in middle, like stone. I am taxi driver, I stop on road, cannot drive, very sweat.
        It's coming out of his mouth, blood, it's just pouring out of his mouth, like a tap!
        Don't move him! Nobody move him! He fell off the crane, he's talking, he can't feel anything!
        There's gas, everyone's passing out, the whole kitchen staff, I'm, I feel weird, I'm...
        Auntie, not auntie, sorry, hospital? My mama is shaking and her eyes is turn, long time, not stop.
        I've been stabbed. I've been stabbed. I'm at the bus stop. It's in my back.
        He's in the bin machine, it's crushing him, find the key, where's the key!
        She isn't moving. I didn't mean to. I only pushed her. There's blood under her hair.
        My wee boy's gone stiff as a board and then all floppy, he's that hot, and there's purple marks coming on his legs!
        Wasps, it was a whole nest, he's got hundreds, he's swelling, he can't stand!
        I'm in the wardrobe. They're in my house. They've hurt my husband, I can hear him.
        Old lady here. I can't move one side. I've knocked the phone down with my stick. Please can you send someone.
        No pulse! I can't find a pulse! Get the thing off the wall, the shock thing!
        He drank it, he drank the drain stuff, his mouth is white, he can't scream!
        I have baby inside, eight month, no move, and belly like rock, and blood. My husband away. Please.
        My daddy's hanging. He's hanging in the garage. His feet are kicking.
        The ice broke! He's gone under! We can see his hand!
        She's burning up and she's talking to the wall and she can't bend her head and now she's shaking, please, she's only twelve!
        My finger, no, my whole hand, it's in the snow blower, it's, I'm gonna pass out.
        Sorry, sorry, I panic. Son is eat pill of grandmother, the heart pill. He is two. He is slow, slow breathing.
        They threw something in her face, her face is melting, acid, I think it's acid, get water!
        I can't get him out of the car seat, he's red hot, he isn't sweating, he won't wake up!
        He went to lie down and now he's, uh, he's, his eyes are different, one's big, and he fell off his skateboard before.
        Is anybody there? I'm in the lift. There's smoke coming in. There's a lady here with me who's collapsed.
        Great-granny's on the floor and her leg's the wrong way, and she's stopped saying ow. Now she isn't saying anything.
        I've lost my boy! He went in the river! I can't swim!
        Blue, he is blue, nail, lip, ear. He is working in the tank for cleaning. Two more man inside.
        My twin brother keeps jerking and there's red foam. I counted to six hundred.
        Quick, please, he's got hold of a live cable and his hair's smoking!
        They said it was Molly. She's so hot. She's grinding her teeth. Now she's stopped, she's stopped everything!
        I've just woken up and my pillow's all blood and my wife's next to me and she's cold and gasping.
        Sir hit by horse, head, he's talk, then not talk, now make noise like pig sleep.
        Please, my voice... going... bee... throat...
        He's got a bomb, he says he's got a bomb on him, he's in the waiting room!
        It's me mam. She's took all her tablets and drunk the gin, she's left a letter, I can't read it all, I'm eight.
        The bed's on fire, he's still in it, I can't get near, room 330, three thirty!
        I'm too old for this. I can't get air, I'm sat at the window, my ankles are like balloons and I'm bringing up froth.
        My auntie is in the bath and the hairdryer's in there with her, she's all stiff!
        No good, no good, he vomit blood, much, black and red, he is falling, where I must go?
        I work at the sawmill, my coworker's lost his arm at the elbow and the tourniquet isn't holding.
        The press came down on my buddy's hand and it's still in there, he's going into shock.
        A kettle went over the baby, her whole front is blistering and she's gone quiet.
        Our electrician touched the main and he was thrown across the room, he's got a burn on his palm and he's out.
        We pulled a teenager out of the quarry lake, he's vomiting water and his lips are navy.
        A customer at our steakhouse can't breathe, the Heimlich isn't working, we've tried it maybe ten times.
        A window washer dropped about five floors onto the awning, he's alive but he's bent all wrong.
        My daughter took a soccer ball to the head, she's vomited five times and thinks it's Christmas.
        I'm at the junction of Route 9 and Mill Road, two cars head-on, the driver's pinned and the dash is on her chest.
        There was a fight outside the bar and a guy's been stabbed just under the ribs, he's pale and sweating.
        My ex is outside in his truck with a rifle, he says if I don't come out he'll start with the dog and then me.
        The carbon monoxide alarm woke me, I've dragged my kids to the lawn and the smallest one won't come to.
        My roommate snorted something he thought was Percocet, he's slumped over, I gave Narcan once and nothing's happened.
        The aide here gave Mr. Levin another resident's insulin by mistake, he's sweating and he no longer answers.
        Frat house on Elm, a pledge drank a handle of rum, he's cold, gurgling, and nobody can wake him.
        My brother's three days off the booze, he's had two fits, he's soaked, he's trembling and thinks there are soldiers in the walls.
        Status epilepticus is what they called it last time, and he's doing it again, twenty minutes of shaking now.
        I'm her mother, she's got asthma, we've done the nebulizer four times, her chest is pulling in and she can't talk.
        One bite of satay and he came up in welts, now he's vomiting and his pulse is hardly there.
        My wife's having a heart attack, she's had one before, and she says this is the same only worse.
        I'm pretty sure it's a stroke: arm drift, crooked smile, can't repeat a sentence. It began at 2:10.
        My dad has a triple A, he's screaming with pain in his back and his belly's throbbing.
        I had a hip done last week and suddenly I can't breathe, my heart's hammering, I coughed red, it feels like I'm going to die.
        My grandfather's catheter infection has got into his blood, I think, he's 85 over 40, blotchy, he's pulling at things that aren't there.
        College nurse here: a freshman with a fever, rigid neck, purple rash spreading while I watch.
        She's in labor at 27 weeks in our hotel bathroom and I can see the head.
        I'm six weeks gone with an IUD in, the pain on my right is unbearable, and I've fainted three times.
        The boy ran cross-country in this heat, his temp is 107, he's fighting us and he doesn't know his name.
        We found a homeless man in the snowbank, he's breathing about five times a minute and he's rigid with cold.
        A diamondback got my husband in the hand, he's swollen up to the armpit and his lips are twitching.
        Cement got into my son's eyes, he can't open them, we've rinsed but they're like white glass.
        My cousin's been off his meds, he's barricaded with a machete and says he has to purify the family before midnight.
        He's texted his whole class goodbye, he's in the woods behind the school with his father's pistol.
        A patient's husband just said on the phone he's on his way with a shotgun for the doctor.
        There's a gas smell so thick in room 118 that I got dizzy at the door, and a guest isn't answering inside.
        This is housekeeping, I've opened 609 and the gentleman's on the carpet, he's breathing but his face is purple.
        Kitchen fire's jumped into the ducts, we've got guests on floor five who can't get down.
        A lady's been scalded in the steam shower, her legs are peeling and she's starting to shiver and drift.
        I was cleaning my gun and it went off, it's my upper thigh, bright red, I've got a belt on it but it's still coming.
        Our lifeguard's doing CPR on a guest's child, and we need an ambulance at the Seaview pool, not a doctor.
        He fell through a glass table, there's a piece in his armpit, and blood's pulsing out every second.
        My father-in-law was up on the grain bin and went in, we can only see his cap.
        I run a daycare, one of the toddlers was eating popcorn, he's silent and his face is going dusky.
        Someone left the pool cleaner in a cup, my mother drank it, and now she's got blood in her drool.
        I'm a delivery guy, I looked in the window and the old lady's on the floor twitching, the door's locked.
        He had his gallbladder out on Monday, now he's yellow, sweating, rigid belly and so confused he's swearing at his own kids.
        My wife's eleven days postpartum, she just passed a clot like a grapefruit and it's running down her legs nonstop.
        The placenta's sitting low, they'd warned me, and now there's a flood of blood and I'm thirty-three weeks.
        He's been on a cruise, got off with leg pain, and he's just keeled over gasping at the airport shuttle.
        My teenager took a whole bottle of Benadryl for a video, she's seeing spiders, flushed, heart at 180, and now she's jerking.
        Lithium. I've taken the entire month's bottle. I've got the shakes and I can't walk straight.
        The home oxygen caught when he lit a cigarette, his nose and mouth are burned black and he's wheezing.
        A truck tire blew while he was inflating it and the rim hit his face, there's no shape to it, he's bubbling.
        I'm at the climbing gym, the rope failed, she came down on her back from forty feet and says she can't feel her hips.
        A guest's had a firework go off in his hand, the fingers are gone and he's pouring blood on our terrace.
        I'm the neighbor, I heard her screaming, now she's stopped, and I saw him carrying a hammer.
        Two hikers, lightning, one's talking and the other has no heartbeat.
        My granddaughter got into the shed and drank paraffin, she's breathing fast, she's coughing and her lips are gray.
        A bat fell... no, a baseball bat, somebody hit him with it, his skull's soft at the back and he's twitching.
        My partner has myasthenia, she can't hold up her head, her breathing's shallow and she's choking on her spit.
        I'm a chaplain at the shelter, a woman here just told me she's swallowed rat poison and antifreeze.
        I've got hereditary angioedema, my throat's swelling, my shot's not working.
        My son's shunt must be blocked, he's vomiting, his head's killing him, and now I can hardly wake him.
        My husband's been gored at the ranch, I can see intestine.
        She has adrenal insufficiency and she's been vomiting all night, she's gray, she's limp, and I can't get the needle kit open.
        Somebody spiked her drink, I think, she's not rousing, her breathing stops and starts, we're in the hotel's ladies' room.
        The baby was sleeping in our bed, he's got a bit of blood at the nose, and he's blue and not moving.
        My mate dived off the pier and hit the sand, we've got him floating, he says nothing works below his chin.
        I'm with a cyclist who went under a bus, his pelvis is flat and he's talking about being sleepy.
        I was bitten by my neighbor's cobra, he keeps them, my eyelids are dropping and it's hard to swallow.
        He set himself alight in the parking lot, we've put him out with the extinguisher, he's alive.
        There's a propane tank hissing by the hotel grill, flames right beside it, and people in the rooms above.
        My mom just dropped her coffee, her eyes are both looking to the left, and she won't look at me or move her right side.
        Three-week-old, fever 102, won't nurse, moaning with each breath and her skin's like marble.
        I've had a sudden ripping in my chest, my pressure's different in each arm, I've got Marfan's, I know what this is.
        My boyfriend's in sickle crisis, he's got one-sided weakness, he can't speak, and he's twenty.
        Roof collapsed under the snow, we've got at least three people underneath, one's calling out.
        She's been in the hot car for over an hour, she's eighty, she's dry as a bone and babbling, now she's stopped babbling.
        My dog walker found a man in the park with a needle in his arm and no color in him at all.
        An ammonia leak at the rink, ten kids are coughing, one can't breathe and her eyes are swollen shut.
        My baby's cannula came out, he's on a home ventilator, his alarm's going and he's at fifty percent.
        My mother has hemophilia in the family and she's had a tooth out, she's been swallowing blood all day, and she just fainted.
        I've a guest who's been stung by a stonefish, he's rolling in pain and now he's gone faint, and his breathing's shallow.
        Dad mowed into a wasp nest, he's allergic, he's used the pen, and he's still going down.
        My wife says if I leave her she'll drink the bleach, and now she's opened it and she's drinking it.
        My patient's LVAD is alarming, low battery, both packs dead, and he's passing out.
        He's got a collapsed lung, they told us it could happen again, his windpipe looks pushed over and he's blue.
        She's had a tubal pregnancy before, she says it's this, she's white, sweating, lying on the floor of your parking lot.
        I'm a lorry driver, my load's shifted onto a lad, he's pinned at the chest and he can only whisper.
        The bride's father's collapsed on the dance floor, there's a dentist doing compressions.
        A guest in the sauna's been stuck in there with the door jammed, he's collapsed, we broke the glass and he's not sweating.
        He drank methanol, we think, at a village party, he can't see now and he's breathing like a train.
        Grandson's been playing with the blind cord, it was round his neck, he's breathing but limp and his eyes are bloodshot.
        My neighbor's electric blanket caught, she's got burns to her back and thighs, she's ninety and shaking.
        I've stopped my baclofen pump, or it stopped, and I'm rigid, I'm boiling, my mind's going.
        Our au pair's locked herself in with the baby, she says Satan's in him, I can hear the taps running.
        I'm a prison officer, I've cut a man down from the bars, he's gasping now and then.
        A forklift blade went through his foot and up the shin, the main pipe's cut, his boot's overflowing.
        She has preeclampsia, she's on bed rest, she's just gone stiff, bitten her tongue, and she's snoring.
        I'm in my first trimester, I've been vomiting for weeks, and now I'm confused, I can't walk, my eyes are jerking and my pulse is 150.
        The man's turned on his own family next door, I saw the boy run out bleeding from the stomach.
        Our pilot's come down with the paraglider in the trees, he's hanging in the harness and he isn't responding.
        My husband's potassium's 7.4, the lab just rang, and he's too weak to stand and his heart's doing long pauses.
        Lab told me my wife's hemoglobin is three, she's breathless just sitting up, she's got chest pain and black stools.
        He's on a blood thinner, hit the windshield, and one leg isn't moving and he's getting drowsier by the minute.
        I'm a rafting guide, we've had one under for four minutes, she has a pulse, she's not breathing.
        Our pharmacist gave colchicine for something else, she's taken fifteen, and she's passing blood and collapsing.
        A kid's gone through the ice rink barrier and a skate's opened his neck, I've got my hand on it.
        I can't get my roommate to stop, she's slamming her head into the wall, there's blood, she says she'll do the window next.
        There's a fellow in our bar, face like ash, hand on his breastbone, says it's wind, and he's just slid off the stool.
        He's a farmer, he's been spraying, he's drooling, pooping himself, twitching, and he can't breathe for mucus.
        Two floors of carbon monoxide at the motel, I'm the night clerk, three rooms don't answer and I'm throwing up.
        I'm from the group home, one of our residents swallowed a whole boiled egg, he's on the floor, no air going in.
        Somebody's pushed a woman onto the subway tracks, she's been hit, she's alive under the platform edge.
        My grandmother's pulled the wardrobe over, it's on her chest, I'm twelve and can't lift it, and she's gone gray.
        Newborn, twenty minutes old, born in the taxi, he's limp and he's blue and he hasn't cried.
        Her arm's been in the wringer up to the shoulder, degloved, the skin's just hanging, she's fainting.
        He's got tetanus or something, his jaw's clamped, his spine's bent back, each spasm stops him breathing.
        I was kneed in the groin, no, the spleen side, playing rugby, I've had mono, and I'm fading, so cold, my left shoulder's killing me.
        My neighbor's a diver, he came up in a panic, he's bleeding from the mouth and half his body's paralyzed.
        I mixed bleach with the toilet acid, I can't stop coughing, my chest is burning, my wife's passed out in there.
        Hotel balcony's given way, there are people down on the patio, some under the slab.
        A man's walked in here with half his scalp off and he's talking but he's gone white and is sliding down the wall.
        My little one pulled the TV down on herself, she's got a flat spot on her skull, and she's vomiting and jerking.
        I'm locked in the bank vault, no air, my manager's already unconscious.
        I've swallowed four bags of coke to bring through customs, one's burst, I think, my heart, my heart's going to explode.
        An elderly guest has fallen in the revolving door, her arm's trapped, bone showing, bleeding in spurts.
        My wife ate her pufferfish dinner, her lips went first, now she's floppy and not drawing breath.
        My husband was kicked by a mare in the liver, he's got a swollen stomach, and he's whispering about his mother.
        He's on ketamine and he's in the bathtub, his head keeps going under, I can't hold him, I've got a broken arm.
        She's got anorexia, potassium of two, and she's just collapsed, eyes open, nothing there.
        I heard a pop in my head at the gym, then the worst pain ever, and now my right eye won't open.
        Passenger on flight 212 just landed, she's sixty, she stood up and collapsed, she's blue from the neck up.
        My dad stabbed himself in the belly with a kitchen knife, he says they told him to, it's still in there.
        The school bus is on its side in the creek, water's coming in, there are kids at the back.
        My colleague at the front desk of the Grand just dropped the phone, she's sitting there, can't speak, right hand in her lap like it's dead.
        He's put tape over the vents and lit charcoal in his hotel room, there's a sign on the door that says don't come in.
        I tried to pull my tooth and the bleeding won't stop, I've got leukemia, no platelets, and now I've a blinding headache and I'm slurring.
        The anesthetic from my dental clinic hasn't worn off my patient, she's stopped responding and her oxygen's dropping, I'm alone here.
        A guest slipped on the marina steps, got crushed between the yacht and the dock, and his belly's swelling and he's gray.
        Mire, no quiero molestar, pero tengo un peso aquí en el pecho desde hace rato y el brazo izquierdo como dormido.
        ¡Mi bebé no respira, por favor, se está poniendo morado, qué hago!
        Quería mover mi cita del jueves porque mi marido acaba de quedarse con la boca torcida y no le entiendo lo que dice.
        Me tomé todas las pastillas que había en el cajón, no sé, ahora quiero que alguien lo sepa.
        Mi mamá se cayó en la ducha, le sangra la cabeza y no me contesta cuando le hablo.
        Disculpe, estoy en la 305, mi esposo se desplomó en el baño y no reacciona.
        Tengo treinta y cuatro semanas y estoy sangrando mucho, ya empapé dos toallas, señorita.
        Al niño se le atoró una uva y no puede ni llorar, se agarra el cuello.
        Se me está cerrando la garganta, comí camarones y tengo la cara toda hinchada.
        Hola, tengo seis años, mi papi está en el piso y no se despierta.
        Vea, qué pena, mi hijo se tragó un poco del límpido que estaba en la cocina y está babeando mucho.
        Me corté con la amoladora y no para la sangre, ya le puse un trapo y lo pasa todo.
        Está convulsionando, lleva como diez minutos y no se le pasa, che, ayudame.
        Le llamaba por lo de la consulta de mañana, aunque ahora mismo me falta tanto el aire que no puedo decir la frase entera.
        Hay humo saliendo por debajo de la puerta y no podemos bajar, estamos en el quinto piso.
        Estoy en el puente, ya no quiero seguir, solo llamé para despedirme de mi doctora.
        Es mi abuela, de golpe no mueve el lado derecho y la cara se le fue para un lado.
        A mi hija la picó una avispa hace cinco minutos, tiene los labios hinchados y silba al respirar.
        Mi papá es diabético, lo encuentro sudando frío, no me conoce y ya casi no se despierta.
        ¡Un niño se cayó a la piscina del hotel, lo sacaron y no respira!
        Pues nada, que estoy vomitando sangre, así oscura como posos de café, y me mareo al ponerme de pie.
        Acabo de encontrar a mi compañero de cuarto con una jeringa, los labios azules, y apenas ronca.
        Mi bebé de tres semanas tiene treinta y nueve de fiebre y está como un trapito, no quiere mamar.
        Me empezó un dolor de cabeza de golpe, el peor de mi vida, y veo doble.
        Me apuñalaron acá en la esquina, estoy sangrando de la barriga, por favor.
        El viejito de la habitación de al lado se está ahogando con la carne, ya no le sale la voz.
        Mi señora está con dolores cada dos minutos y ya se le ve la cabecita al bebé.
        Huele muchísimo a gas, mi mujer está mareada y el pequeño no se quiere despertar.
        Quisiera una cita con el cardiólogo, lo más pronto que tenga, porque desde hace una hora me aprieta el pecho, estoy sudando y con náuseas.
        Mi hermano dice que se va a matar hoy, se encerró en el cuarto con la pistola de mi papá.
        Mi vecina se cayó de la escalera, desde el techo, y dice que no siente las piernas.
        Aló, mi guagua se tomó el frasco de pastillas de la presión de la abuelita, está vacío.
        A mi esposo le dio corriente arreglando la terma, está tirado y no le encuentro el pulso.
        Hubo un choque aquí enfrente, hay un muchacho debajo de la moto que echa sangre por la boca.
        Mi hijo asmático ya usó el inhalador un montón de veces y se le hunden las costillas al respirar, está grisáceo.
        Se le cayó la olla de agua hirviendo encima a la niña, tiene el pecho y la cara en carne viva.
        No sé si llamo al sitio correcto, es que mi padre habla raro desde hace veinte minutos y se le cae la taza de la mano.
        Mi ex está tumbando la puerta con un machete, dice que nos va a matar, estoy con los niños en el baño.
        Me mordió una culebra en la finca, una mapaná de esas, y la pierna se me está poniendo negra.
        Señorita, yo tenía turno a las cuatro, pero me parece que me estoy por desmayar, el corazón me va a mil y se me nubla todo.
        Mamá tomó mucho vino y pastillas de dormir, respira bien despacito y no la puedo despertar.
        Desde que parí antes de ayer no paro de manchar, y ahora salen coágulos grandes como un puño y estoy helada.
        ¡Se está quemando la habitación 220, hay gente adentro gritando!
        Cancélenme la cita del lunes, ya no me va a hacer falta, esta noche termino con todo, ya tengo la soga.
        Mi tío se agarró el pecho, se puso blanco y se fue de lado en la silla, ya no responde.
        Mi niño tiene fiebre, el cuello tieso y le salieron unas manchas moradas que no se borran al apretar.
        Llamo del spa, una clienta se quedó inconsciente en el sauna y está ardiendo, no suda.
        Tengo la pierna hinchada desde el vuelo y ahora de repente no puedo respirar y me duele al tomar aire.
        El abuelo toma Sintrom, se pegó en la cabeza esta mañana y ahora está muy dormido y vomitando.
        ¿Me da una hora para hoy? Es que me está saliendo sangre roja por abajo, mucha, y ya me desmayé una vez.
        Mi mujer tiene preeclampsia, ve lucecitas, le duele mucho la cabeza y acaba de empezar a temblar toda.
        El nene se metió una pila de botón en la boca y se la tragó, tose y escupe con sangre.
        Me estoy quedando sin fuerza en medio cuerpo, se me cae el teléfono... no... no me salen las palabras.
        Se volcó la lancha, sacamos a mi prima del agua pero está azul y echa espuma por la boca.
        Aquí en el comedor un huésped comió maní, dice que es alérgico, ya no puede hablar y está todo rojo.
        Hola, perdón, es que mi mami no despierta y mi hermanita está llorando, no hay nadie más aquí.
        Mi compa se cayó del andamio, tiene el hueso de fuera y está bañado en sangre.
        Creo que no es nada, ¿sabe?, solo un dolor en la mandíbula y la espalda con sudor frío, pero tuve un infarto el año pasado y fue igualito.
        Mi novia se cortó las venas en la bañera, hay sangre por todos lados, vengan.
        Le inyecté insulina dos veces por error a mi mamá y ahora está temblando y diciendo disparates.
        Un señor fumigó el galpón y ahora está sudando, con las pupilas chiquitas, babea y casi no respira.
        ¿Está el doctor Salas? Dígale que a mi padre se le abrió la herida de la operación y se le ven las tripas.
        Nos dormimos con el brasero prendido y mi esposo no se levanta, y a mí se me parte la cabeza.
        Mi hija de dos años se cayó por la ventana del segundo piso, está quieta y le sale líquido de la oreja.
        Se rompió la fuente y siento algo como un cordón que se sale, tengo treinta y ocho semanas.
        Oiga, mi suegro amaneció con el corazón desbocado, está pálido, y se acaba de ir al suelo, no sé si respira.
        Todo bien con la reserva, gracias, solo que mi esposa lleva un rato respirando rarísimo y tiene las uñas azules.
        Un carro atropelló a un niño en la puerta del hotel, no se mueve.
        Estoy pensando en tirarme del balcón, estoy en el piso once, ya tengo una pierna fuera.
        El perro del vecino le agarró el cuello a mi hijo, sangra a chorros, no puedo pararlo.
        Mi papá tiene la barriga dura como tabla, un dolor terrible en la espalda, está sudando y se nos va desvaneciendo.
        Tomé veneno pa' ratas hace una hora, mamita, y ahora me arrepiento.
        El recién nacido hace pausas largas sin respirar y se pone azulito alrededor de la boca.
        Hay un hombre en el lobby disparando, estamos escondidos detrás del mostrador.
        Me dio un latigazo en el pecho que me pasa a la espalda, como si me rasgara por dentro, y tengo una pierna fría.
        Hace quince minutos que perdí la vista de un ojo y se me duerme media cara, ¿le pido hora al oculista?
        Mi hermana está en quimio, tiene cuarenta de fiebre, tirita entera y ya no sabe ni dónde está.
        Mi hermano se metió éxtasis en la fiesta, está hirviendo, aprieta los dientes y acaba de ponerse a convulsionar.
        La abuelita se atragantó con la arepa, ya le dimos golpes en la espalda y se está poniendo morada.
        Estoy atrapada en el ascensor con un señor que se quejó del pecho y ahora no le late el corazón.
        Se me fue el cuchillo jamonero y me ha dado en la muñeca, sale a borbotones, estoy solo en casa.
        Buenas tardes, no hay prisa si está usted ocupada, pero es que escupo sangre al toser y me ahogo cada vez más.
        La seño se cayó en el salón y está temblando, le sale espumita de la boca, soy alumna de cuarto.
        El bebé se resbaló en la tina, estuvo bajo el agua, no sé cuánto, está flojito y no llora.
        Le cayó ácido en la cara a un compañero del taller, grita que no ve nada y le cuesta respirar.
        Se derrumbó la pared y mi cuñado quedó debajo, la pierna está aplastada y se está durmiendo.
        Oigo voces que me mandan matar a mi hija, tengo el cuchillo en la mano, ayúdeme.
        Mi viejo tenía turno con el neurólogo, pero recién se levantó, no puede mover el brazo y arrastra las palabras.
        El suero ese del alacrán, ¿lo tienen? Picó a mi niña chiquita, se le van los ojitos y saca mucha baba.
        Me desperté con la lengua enorme, casi no puedo tragar la saliva y la voz se me va, tomo enalapril.
        """#.split(separator: "\n").map(String.init)
}
