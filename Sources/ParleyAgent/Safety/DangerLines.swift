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
        """#.split(separator: "\n").map(String.init)
}
