import ParleyCore

extension DangerQuestion {
    /// Half of them harmless, with the words that dangers are told in.
    static let examples: [String: [ReadingTask.Example]] = [
        "en": danger([
            ("My husband has collapsed, can a doctor see him?", true),
            ("I'd like an appointment for my shoulder.", false),
            ("Can you book me in, I have such a tightness in my chest and I'm sweating.", true),
            ("I've had a cough for a week.", false),
            ("I'm dying for a coffee, where's the cafe?", false),
            ("I need to cancel, I've drunk a bottle of bleach.", true),
            ("My mother can't speak properly since an hour, her mouth is crooked. Is Thursday free?", true),
            ("My heart beats for this clinic!", false),
            ("I want to end it all.", true),
            ("That stairwell nearly killed me, my knee hurts. Anything on Friday?", false),
            ("The kid swallowed a battery.", true),
            ("Is the emergency entrance on Main Street?", false),
            ("He was stung and now he wheezes and swells up.", true),
            ("My brother had a stroke last year, he needs a check-up.", false),
            ("I couldn't breathe for laughing when I heard that.", false),
            ("She bumped her head badly and is drowsy and sick now, is there time today?", true),
            ("This waiting kills me, I'd murder for a cup of tea.", false),
            ("Yes, Tuesday at nine, please.", false),
            ("My uncle has died, so he won't be coming.", false),
            ("Friday, and his lips are turning grey while we speak.", true),
            ("It's like somebody parked a car on my breastbone, and it runs down my arm, but I don't want to make a fuss.", true),
            ("I'm dying to get this over with, so the sooner the better.", false),
            ("Don't bother with Wednesday, I've written the letters and I've got the rope here.", true),
            ("I want to end my membership in your newsletter.", false),
            ("Can you move me to next week? My whole left side has gone numb since breakfast and I keep dropping the cup.", true),
            ("I'm not going to make it on Thursday, something has come up.", false),
            ("He's fitting, he's been fitting for ten minutes and it doesn't stop.", true),
            ("So there's nothing left under my name, both of them are gone?", false),
            ("I've been bringing up blood, a good bowl of it, bright red.", true),
            ("I'm shot after the night shift, so not before two, please.", false),
            ("The contractions are two minutes apart and I can feel the head.", true),
            ("I nearly choked when I saw the bill.", false),
            ("my friend took like thirty paracetamol last night she says she feels okay", true),
            ("My lips are chapped something awful and no cream helps.", false),
            ("The little one drank some of the drain cleaner, what do I give her?", true),
            ("She's had a temperature since last night, could somebody see her today?", false),
            ("I won't be around tomorrow or ever after, so give my slot away.", true),
            ("That one has to go as well, cancel the lot.", false),
            ("My diabetic son keeps being sick and now I can hardly rouse him.", true),
            ("I've had this pain in my chest wall for years when I lift things, it's the same as ever.", false),
        ]),
        "es": danger([
            ("Mi marido se ha desmayado, ¿puede verlo un médico?", true),
            ("Quería una cita para el hombro.", false),
            ("Deme hora, por favor, siento una opresión en el pecho y estoy sudando.", true),
            ("Llevo una semana con tos.", false),
            ("Me muero por un café, ¿dónde está la cafetería?", false),
            ("Tengo que anular, me he bebido una botella de lejía.", true),
            ("Mi madre no habla bien desde hace una hora y tiene la boca torcida. ¿Hay hueco el jueves?", true),
            ("Esa escalera casi me mata, me duele la rodilla. ¿Algo el viernes?", false),
            ("Quiero acabar con todo.", true),
            ("Mi hermano tuvo un infarto el año pasado y necesita una revisión.", false),
            ("El niño se ha tragado una pila.", true),
            ("¿La entrada de urgencias está en la calle Mayor?", false),
            ("Le ha picado una avispa y ahora no puede respirar bien.", true),
            ("Sí, el martes a las nueve, por favor.", false),
        ]),
    ]

    private static func danger(_ lines: [(String, Bool)]) -> [ReadingTask.Example] {
        lines.map { ReadingTask.Example($0.0, $0.1 ? "danger" : "fine") }
    }
}
