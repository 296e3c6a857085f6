import ParleyCore

extension DangerQuestion {
    /// Half of them harmless, with the words that dangers are told in.
    static let examples: [String: [ReadingTask.Example]] = [
        "en": danger([
            ("My husband has collapsed, can a doctor see him?", true),
            ("I'd like an appointment for my shoulder.", false),
            ("Can you book me in, I have such a tightness in my chest and I'm sweating.", true),
            ("Please cancel my appointment, I can't make it on Thursday.", false),
            ("I've had a cough for a week.", false),
            ("I'm dying for a coffee, where's the cafe?", false),
            ("I need to cancel, I've drunk a bottle of bleach.", true),
            ("I want to call it off, this is Nina Brandt.", false),
            ("My mother can't speak properly since an hour, her mouth is crooked. Is Thursday free?", true),
            ("My heart beats for this clinic!", false),
            ("I want to end it all.", true),
            ("Both of them have to go, cancel the lot.", false),
            ("That stairwell nearly killed me, my knee hurts. Anything on Friday?", false),
            ("The kid swallowed a battery.", true),
            ("Is the emergency entrance on Main Street?", false),
            ("The knee gets worse by the day, what's the soonest you have?", false),
            ("He was stung and now he wheezes and swells up.", true),
            ("My brother had a stroke last year, he needs a check-up.", false),
            ("I couldn't breathe for laughing when I heard that.", false),
            ("That kills the whole idea, forget it.", false),
            ("She bumped her head badly and is drowsy and sick now, is there time today?", true),
            ("This waiting kills me, I'd murder for a cup of tea.", false),
            ("Yes, Tuesday at nine, please.", false),
            ("I feel as if somebody sat on my breastbone, and my arm's gone numb, but I don't want to make a fuss.", true),
            ("My uncle has died, so he won't be coming.", false),
            ("Friday, and his lips are turning grey while we speak.", true),
            ("Never mind Wednesday, I've written the letters and the rope is here.", true),
            ("I'm bringing up blood, a bowl of it.", true),
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
