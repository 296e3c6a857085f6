extension Spanish {
    static let numbers: NumberWords = {
        var words = NumberWords(
            cardinals: [
                "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
                "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciseis": 16, "diecisiete": 17, "dieciocho": 18,
                "diecinueve": 19, "veinte": 20, "veintiun": 21, "veintiuno": 21, "veintiuna": 21, "veintidos": 22, "veintitres": 23,
                "veinticuatro": 24, "veinticinco": 25, "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30,
                "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100,
                "doscientos": 200, "trescientos": 300, "cuatrocientos": 400, "quinientos": 500, "seiscientos": 600, "setecientos": 700,
                "ochocientos": 800, "novecientos": 900,
            ],
            ordinals: [
                "primero": 1, "primer": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercero": 3, "tercer": 3, "tercera": 3, "cuarto": 4, "cuarta": 4,
                "quinto": 5, "quinta": 5, "sexto": 6, "sexta": 6, "septimo": 7, "octavo": 8, "noveno": 9, "decimo": 10,
            ],
            ordinalSuffixes: ["º", "ª", "o", "a", "er", "ro"], scales: ["mil": 1000], zeros: ["cero"])
        words.loneScales = ["mil"]
        words.joiners = ["y": [10]]
        words.repeaters = ["doble": 2, "triple": 3]
        words.signs = ["guion": "-", "barra": "/", "punto": "."]
        words.counts = ["par": 2, "media": 1]
        words.zeroWord = "cero"
        words.halves = [["y", "medio"], ["y", "media"]]
        return words
    }()
}
