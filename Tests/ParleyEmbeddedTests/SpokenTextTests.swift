import Foundation
import Testing

@testable import ParleyEmbedded

@Suite("How the embedded voice reads what is written")
struct SpokenTextTests {
    private static let normalizer = Result {
        try SpokenTextNormalizer(words: NormalizationWords(file: HibariFiles.directory.appendingPathComponent("normalize.json")), style: .calls)
    }

    private func expect(_ text: String, _ spoken: String) throws {
        let normalizer = try Self.normalizer.get()
        #expect(normalizer.normalized(text) == spoken)
    }

    @Test("Words that are abbreviations as well", arguments: [
        ("Please answer yes or no.", "Please answer yes or no."), ("I ate a fig.", "I ate a fig."), ("See fig. 2 and no. 5.", "See figure 2 and number 5."),
        ("It is est. 1990, in the 2nd ed.", "It is established 1990, in the 2nd edition."), ("What is the est. of it?", "What is the est. of it?"),
        ("Ask for Ed. He knows.", "Ask for Ed. He knows."), ("She sat.", "She sat."), ("Stay out of the Sun.", "Stay out of the Sun."), ("Talk to Jan. She knows.", "Talk to Jan. She knows."),
        ("In Mar. we close.", "In March we close."), ("It is on Mar. 5.", "It is on March fifth."), ("Only on Sat. and Sun. please.", "Only on Saturday and Sunday please."),
        ("The dept. is closed.", "The department is closed."), ("No. We are closed.", "No. We are closed."), ("No. 5 is alive.", "Number 5 is alive."),
        ("It is the max.", "It is the max."), ("Acme Inc. Please call.", "Acme Incorporated. Please call."), ("John Smith Jr", "John Smith Junior"),
        ("I was born in the US.", "I was born in the U.S."),
    ])
    func words(text: String, spoken: String) throws { try expect(text, spoken) }

    @Test("What is written down digit by digit", arguments: [
        ("Your code is 483920.", "Your code is 4 8 3, 9 2 0."), ("ZIP code 94103", "ZIP code 9 4 1, 0 3"), ("San Francisco, CA 94103.", "San Francisco, CA 9 4 1 0 3."),
        ("ZIP 94103-1234", "ZIP 9 4 1, 0 3, 1 2 3 4"), ("+44 20 7946 0958", "plus 4 4, 2 0, 7 9 4 6, 0 9 5 8"), ("Call +1 415 555 0132.", "Call 1, 4 1 5, 5 5 5, 0 1 3 2."),
        ("020 7946 0958", "0 2 0, 7 9 4 6, 0 9 5 8"), ("415 555 0132 ext. 204", "4 1 5, 5 5 5, 0 1 3 2 extension 2 0 4"), ("It's 415-555-0132.", "It's 4 1 5, 5 5 5, 0 1 3 2."),
        ("My social is 123-45-6789.", "My social is 1 2 3, 4 5, 6 7 8 9."), ("Your member ID is XEH123456789.", "Your member ID is X.E.H 1 2 3, 4 5 6, 7 8 9."),
        ("Your PIN is 4815.", "Your PIN is 4 8 1 5."), ("Order number 12345 has shipped.", "Order number 1 2 3, 4 5 has shipped."), ("Order #12345 has shipped.", "Order number 1 2 3, 4 5 has shipped."),
        ("The card ending in 4242.", "The card ending in 4 2 4 2."), ("Card 4111 1111 1111 1111.", "Card 4 1 1 1, 1 1 1 1, 1 1 1 1, 1 1 1 1."), ("Your case number is 12-3456.", "Your case number is 1 2, 3 4 5 6."),
        ("Your confirmation number is B12X7.", "Your confirmation number is B, 1 2, X, 7."), ("Your ticket 00451.", "Your ticket 0 0 4, 5 1."), ("Dial 911. Call 9-1-1!", "Dial 9 1 1. Call 9 1 1!"),
        // Amounts
        ("We had 12345 patients.", "We had 12345 patients."), ("150000 people came.", "150000 people came."), ("The total is 150000.", "The total is 150000."), ("Room 305, please.", "Room 305, please."), ("GO TO ROOM 101.", "GO TO ROOM 101."),
        ("You are number 12 in line.", "You are number 12 in line."), ("In 2026 we moved.", "In 2026 we moved."),
    ])
    func codes(text: String, spoken: String) throws { try expect(text, spoken) }

    @Test("From one to another", arguments: [
        ("Mon-Fri 8am-5pm", "Monday to Friday eight A.M. to five P.M."), ("Mon–Fri, 8 am – 5 pm", "Monday to Friday, eight A.M. to five P.M."), ("Monday-Friday, 9-5.", "Monday to Friday, 9 to 5."),
        ("Mon/Wed/Fri at 9", "Monday, Wednesday, Friday at 9"), ("Fri 9am. Sat 10am-2pm, Sun closed.", "Friday nine A.M. Saturday ten A.M. to two P.M., Sunday closed."),
        ("Ages 18–65.", "Ages 18 to 65."), ("9-5.", "9 to 5."), ("10:30-11:15", "ten thirty to eleven fifteen"), ("9am-noon", "nine A.M. to noon"), ("It is $5-$10.", "It is 5 to $10."),
        ("It is $5-10.", "It is 5 to $10."), ("From 2019-2021.", "From 2019 to 2021."), ("Jan-Mar", "January to March"), ("It takes 2-3 days.", "It takes 2 to 3 days."), ("5-10% off", "5 to 10% off"),
        ("98-99°F", "98 to 99 degrees Fahrenheit"), ("10-12 mg", "10 to 12 milligrams"), ("pp. 10-12", "pages 10 to 12"), ("18+ only. Ages 65+.", "18 plus only. Ages 65 plus."),
        ("12/24-12/26", "December twenty-fourth to December twenty-sixth"),
    ])
    func ranges(text: String, spoken: String) throws { try expect(text, spoken) }

    @Test("Days, times and parts", arguments: [
        ("12/25.", "December twenty-fifth."), ("How about at 3/4 at 9 AM", "How about at March fourth at nine A.M."), ("It's on 3/4.", "It's on March fourth."), ("From 1/5 to 2/10.", "From January fifth to February tenth."),
        ("2026-12-03T14:00", "December third, 2026, at two P.M."), ("2026-12-03T09:05:00Z is it", "December third, 2026, at nine oh five A.M. is it"), ("It is 2026-12-03.", "It is December third, 2026."),
        ("Add 3/4 cup of sugar.", "Add three quarters cup of sugar."), ("About 1/2 of them.", "About one half of them."), ("1 1/2 cups", "1 and one half cups"), ("2½ hours", "2 and one half hours"), ("The pain is 7/10.", "The pain is 7 out of 10."),
        ("24/7", "24 7"), ("04/05", "April fifth"), ("It was 90/60.", "It was 90 over 60."), ("at 3 p.m. Please come.", "at three P.M. Please come."), ("9.30am", "nine thirty A.M."),
    ])
    func moments(text: String, spoken: String) throws { try expect(text, spoken) }

    @Test("Addresses", arguments: [
        ("12 Oak Dr. Please come.", "12 Oak Drive. Please come."), ("We are at 12 Oak Dr. Apt. 4B.", "We are at 12 Oak Drive, Apartment 4B."), ("At 5 Main St. near it.", "At 5 Main Street near it."),
        ("I met Dr. Smith on Elm St. Please go.", "I met Dr Smith on Elm Street. Please go."), ("Visit St. Mary's Hospital.", "Visit Saint Mary's Hospital."), ("St. Paul is nice.", "Saint Paul is nice."), ("Mount St. Helens", "Mount Saint Helens"),
        ("Call your Dr. about it.", "Call your doctor about it."), ("5 Main St, Suite 200", "5 Main Street, Suite 200"), ("500 5th Ave., Ste. 200", "500 5th Avenue, Suite 200"), ("221 Baker St., Suite 4B.", "221 Baker Street, Suite 4B."),
        ("Sunset Blvd. is far. 7 Hill Rd. We wait.", "Sunset Boulevard is far. 7 Hill Road. We wait."), ("At 10 AM Dr. Lee is free.", "At ten A.M. Dr Lee is free."), ("At 9 Tuesday Dr. Lee is free.", "At 9 Tuesday Dr Lee is free."),
    ])
    func addresses(text: String, spoken: String) throws { try expect(text, spoken) }

    @Test("Units and money", arguments: [
        ("Take 5 mL.", "Take 5 milliliters."), ("It was 120/80 mmHg.", "It was 120 over 80 millimeters of mercury."), ("110 mg/dL", "110 milligrams per deciliter"), ("72 bpm", "72 beats per minute"), ("5 μg", "5 micrograms"),
        ("20€ and 20 € and €20", "€20 and €20 and €20"), ("£5.50 and $1,234.56", "£5.50 and $1,234.56"), ("5,50 €", "€5.50"), ("US$20", "20 U.S. dollars"), ("5 USD", "$5"), ("$60/hour", "$60 per hour"), ("It costs $2.5k.", "It costs 2.5 thousand dollars."),
        ("25 °C", "25 degrees Celsius"), ("60 km/h", "60 kilometers per hour"), ("50%", "50%"), ("3 lbs or 1 lb", "3 pounds or 1 pound"), ("6 ft 2 in", "6 feet 2 inches"), ("He is 6'2\" tall.", "He is 6 feet 2 inches tall."),
        ("Take 2 tablets/day", "Take 2 tablets per day"), ("It's 5 in the morning.", "It's 5 in the morning."), ("At 3 in Room 5.", "At 3 in Room 5."), ("It is 6 in long.", "It is 6 inches long."), ("Take 1 g daily with 2 L of water.", "Take 1 gram daily with 2 liters of water."),
    ])
    func measures(text: String, spoken: String) throws { try expect(text, spoken) }

    @Test("Signs", arguments: [
        ("<5 minutes", "less than 5 minutes"), (">3 days", "more than 3 days"), ("~30 people", "about 30 people"), ("2*3", "2 times 3"), ("2 * 3 = 6", "2 times 3 equals 6"), ("5 x 3", "5 times 3"), ("3x a day", "3 times a day"),
        ("AT&T and Q&A", "A.T and T and Q and A"), ("Me & you", "Me and you"), ("Yes|No", "Yes or No"), ("and/or", "and or"), ("he/she", "he or she"), ("#4", "number 4"), ("2+2", "2 plus 2"), ("@clinic", "at clinic"),
        ("Press # to continue or * to go back.", "Press pound to continue or star to go back."), ("front.desk@example.com", "front dot desk at example dot com"), ("https://www.example.com/book?x=1", "example dot com slash book"),
        ("See example.com/help.", "See example dot com slash help."),
    ])
    func signs(text: String, spoken: String) throws { try expect(text, spoken) }

    @Test("Numerals of Rome", arguments: [
        ("John Smith III", "John Smith the third"), ("Henry VIII", "Henry the eighth"), ("Option II is better.", "Option two is better."), ("Type II diabetes", "Type 2 diabetes"), ("World War II", "World War 2"), ("I am in.", "I am in."), ("Start IV fluids.", "Start IV fluids."),
    ])
    func rome(text: String, spoken: String) throws { try expect(text, spoken) }

    @Test("Names in other scripts", arguments: [
        ("Чехов и Пушкин", "Chekhov i Pushkin"), ("Щербакова", "Shcherbakova"), ("Νίκος Παπαδόπουλος", "Nikos Papadopoulos"), ("王伟", "Wang Wei"), ("محمد", "Mahmad"), ("김철수", "Gimcheolsu"), ("नमस्ते", "Namaste"),
        ("Dr. 王 is in。", "Dr Wang is in."), ("٣ أيام", "3 Ayam"),
    ])
    func scripts(text: String, spoken: String) throws { try expect(text, spoken) }

    @Test("A word of more letters than the network has learnt is read in parts, to its end")
    func longWords() throws {
        for word in ["Donaudampfschifffahrtsgesellschaft", "Taumatawhakatangihangakoauauotamateapokaiwhenuakitanatahu", String(repeating: "x", count: 100)] {
            let parts = UnknownWordReader.parts(of: ScalarString(word), limit: 24)
            #expect(parts.allSatisfy { 1...24 ~= $0.count })
            #expect(parts.flatMap(\.scalars).elementsEqual(word.unicodeScalars))
        }
        let phonemizer = try Phonemizer(directory: HibariFiles.directory)
        let whole = try phonemizer.phonemes(for: "Donaudampfschifffahrtsgesellschaft").string
        #expect(whole.count > 24)
        #expect(try whole.hasSuffix(phonemizer.phonemes(for: "Donaudampfschifffahrtsgesellschaft").string.suffix(3)))
        #expect(try phonemizer.phonemes(for: "Nguyễn").string == phonemizer.phonemes(for: "Nguyen").string)
    }

    @Test("Whatever comes is normalised without a fault, and in linear time")
    func anything() throws {
        let normalizer = try Self.normalizer.get()
        var state: UInt64 = 7
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let parts = [
            "1", "12", "2026", "999999999999999999999", "-", "–", "/", ":", ".", ",", " ", " ", "am", "PM", "Dr.", "St.", "Main", "Mon", "Jan.", "no.", "$", "€", "%", "°C", "mg", "/dL", "ft", "in", "<",
            ">", "~", "*", "x", "&", "|", "#", "@", "+", "=", "A", "XEH", "code", "number", "T14:00", "½", "王", "Ж", "ά", "م", "क", "\u{301}", "\u{200D}", "VIII", "and", "'", "\"", "(",
        ]
        for _ in 0..<3_000 { _ = normalizer.normalized((0..<random(12)).map { _ in parts[random(parts.count)] }.joined()) }
        for part in parts { _ = normalizer.normalized(String(repeating: part, count: 2_000)) }
    }
}
