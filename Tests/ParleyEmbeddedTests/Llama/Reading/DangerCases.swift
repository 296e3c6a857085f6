import ParleyCore

/// Whether a life is in danger, asked as a question of its own: a wish beside the danger would take the act.
enum DangerCases {
    static let task = ReadingTask(
        instructions: """
            You listen to callers of a hospital. For each answer one word: danger if somebody described \
            may die or be badly harmed in the next hours without emergency help (also by their own hand), \
            else fine.
            """,
        examples: [
            ReadingTask.Example("My husband has collapsed, can a doctor see him?", "danger"),
            ReadingTask.Example("I'd like an appointment for my shoulder.", "fine"),
            ReadingTask.Example("Can you book me in, I have such a tightness in my chest and I'm sweating.", "danger"),
            ReadingTask.Example("I've had a cough for a week.", "fine"),
            ReadingTask.Example("I'm dying for a coffee, where's the cafe?", "fine"),
            ReadingTask.Example("I need to cancel, I've drunk a bottle of bleach.", "danger"),
            ReadingTask.Example("My mother can't speak properly since an hour, her mouth is crooked. Is Thursday free?", "danger"),
            ReadingTask.Example("My heart beats for this clinic!", "fine"),
            ReadingTask.Example("I want to end it all.", "danger"),
            ReadingTask.Example("That stairwell nearly killed me, my knee hurts. Anything on Friday?", "fine"),
            ReadingTask.Example("The kid swallowed a battery.", "danger"),
            ReadingTask.Example("Is the emergency entrance on Main Street?", "fine"),
            ReadingTask.Example("He was stung and now he wheezes and swells up.", "danger"),
            ReadingTask.Example("My brother had a stroke last year, he needs a check-up.", "fine"),
        ])

    static let options = ["danger", "fine"]

    static let dangerous = [
        "My father is lying on the kitchen floor and I can't wake him.",
        "I'd like to move my appointment, I've got a crushing pain in my chest and my arm's gone numb.",
        "Is Dr. Lee in today? My baby has turned blue and isn't breathing right.",
        "I took all of my sleeping pills an hour ago.",
        "There's blood everywhere, she cut herself on the saw and it won't stop.",
        "My wife is eight months along and she's bleeding heavily, can we come in on Monday?",
        "Nobody would miss me. Tonight I'm going to do it.",
        "My son ate some of the rat poison in the shed.",
        "He's choking, he can't get any air.",
        "Could I get an appointment? Half of my face went numb just now and I can't lift my left arm.",
        "She's had a fit for ten minutes and it doesn't stop.",
        "After the bee sting my throat is closing up.",
        "I'd like to cancel Friday, my husband has just fallen off the roof and doesn't answer.",
        "Grandma is very confused since this morning, she talks nonsense and one arm hangs down.",
        "We pulled our daughter out of the pool and she isn't moving.",
        "My diabetic brother is unconscious, when could somebody see him?",
        "I've got a knife here and I don't know what I'll do to myself.",
        "The worst headache of my life came on all of a sudden and now I can't see properly.",
        "I'm burning up, I can hardly stay awake and there's a red line running up my leg. Have you got anything next week?",
        "My little girl drank drain cleaner.",
    ]

    static let harmless = [
        "I can't breathe a word of it to my husband, but I'd like to book a scan.",
        "I'd kill for an appointment this week.",
        "My heart is set on Thursday.",
        "The bill gave me a heart attack, can you explain it?",
        "I'm bleeding money on these prescriptions, which insurance do you take?",
        "Which door is it for the emergency room car park?",
        "My daughter wants to be a nurse, do you take trainees?",
        "I'd like to come in about my blood pressure, it's time for the yearly check.",
        "The waiting music is killing me.",
        "He died laughing when I told him. Anyway, is Monday free?",
        "My grandfather had a heart operation ten years ago, and he'd like a check-up.",
        "I twisted my ankle on Sunday and it's a bit swollen.",
    ]
}
