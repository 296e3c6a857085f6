extension SpeechPatterns {
    /// Spanish of Spain and of the Americas, said to "usted" or to "tú".
    ///
    /// An accent may be missing ("¿Que dia?") where it does not tell two words apart, as it does in "qué" and "que".
    static let spanish = SpeechPatterns(
        asked: [
            .asksName: Asked(
                // Not "a nombre de Ana", which is a name already.
                #"(?<!\ba )\bnombres?\b|\bapellidos?\b|\ba nombre de qui[eé]n|\bc[oó]mo (se|te|os) llama|\bdeletre\w+(?! (el|su|tu) correo)"#,
                #"\b(para|de) qui[eé]n\b|(?<!con )\bqui[eé]n ((me |nos )?(habla|llama)|eres|viene|vendrá|va a venir|se aloja|se hospeda)\b"#,
                #"\bquién (es|será|sería)\b(?! (\w+ )?(m[eé]dic|doctor|especialista|pediatra))|\bcon qui[eé]n (hablo|hablamos|tengo el|estoy hablando)"#,
                #"\ba quién (se )?(le |la |lo |les )?(reserv|apunt|anot|pong|agend|doy|inscrib|regist)"#,
                but: #"\b(nombre|llama)( completo)? (del? )?((el|la|los|las|su|tu|ese|esa) )?(m[eé]dic|doctor|especialista|pediatra|seguro|aseguradora)"#),
            .asksBirthDate: Asked(#"(?<!lugar de )\bnacimiento\b|\bnaci(ó|ste)\b|(?<!recién )\bnacid[oa]\b|\bnac[ií]\b|\bcumple ?años\b|\bcumples años\b"#),
            .asksDate: Asked(
                #"(\#(which)|\b(cuál|otro|alg[uú]n)) (?!buen|el |la |su |tu )(\w+ )?d[ií]as?\b|\b(?<!todo )(?<!mismo )(el|un|su|tu) (?!mism|buen|todo|algún)(\w+ )?d[ií]a\b"#,
                #"\bfechas?\b|(\#(which)|\b(otra|alguna)) (otra )?(noche|semana)\b|\best[oa]s (d[ií]as|fechas)\b|\bd[ií]a [yo] (a )?(la |qué )?hora\b"#,
                // "¿Cuándo puede venir?", but not "¿Cuándo empezó?", which is about what was.
                #"(?<!desde )\bcuándo\b(?! ((le|la|lo|se|te|les) )*(\w+(ó|aron|ieron|[ai]ste|aba)|fue|era|tuvo|hizo|vino|ha|has|han)\b)|(¿|\bpara )cuando\b"#,
                #"\b\#(weekday)\b[^?]* [ou] ((el |para el |este |pasado )*\#(weekday)\b|el (de la|que viene|pr[oó]ximo|siguiente))"#,
                but: #"\bnaci|\baños\b|\#(whatToChange)"#),
            .asksTime: Asked(
                #"(\#(which)|\b(otra|alguna)) (?!el |la |su |tu )(\w+ )?(hora|horario)s?\b|\bqué (otro )?momento\b|\botro horario\b|\balgún horario\b|\bla hora\b(?! del? (?!llegada|salida|entrada))"#,
                #"\bd[ií]a [yo] (a )?(la |qué )?hora\b|\bde hora(rio)?\b"#,
                #"\ba las? [^?]+ [ou] a las? |\b\#(halves)"#,
                #"\bcu[aá]l(es)?( de (ell[ao]s|est[ao]s|es[ao]s|l[ao]s \w+|est[ao]s \w+))?( hora)? (prefier|quieres?\b(?! (\w+[aei]r\b|que))|deseas?\b(?! \w+[aei]r\b)|escog|elig|elij|toma|(le|te) (doy|viene|va|vendría|iría|gust|reserv|apunt|pong|conv|sirv|acomod|qued|parec|interes|funcion|cuadr))"#,
                #"\bcon cu[aá]l se queda|\bcon cu[aá]l te quedas|\balgun[oa] de (est|es|ell|l)[ao]s?\b|\balguna\?"#,
                but: #"\ba qu[eé] hora (es|era|fue|son|tiene|tenía|está|estaba)\b(?! (mejor|libre|disponible|bien))|\#(whatToChange)"#),
            .asksDoctor: Asked(
                #"(\#(which)|\b(alg[uú]n|alguna|otr[oa])) (?!el |la |su |tu )(\w+ )?\#(doctor)|\bqu[eé] tipo de \#(doctor)|\bcu[aá]l de (los|las|nuestr[oa]s|est[oa]s) \#(doctor)|\b(con|a) cu[aá]l de (ell[oa]s|los dos|las dos)"#,
                #"\bcon qui[eé]n\b(?! (hablo|hablamos|tengo el|estoy|estamos|viene|vienes|vendrá|vive|viaja|se aloja|comparte))|\bqui[eé]n es (su|tu) \#(doctor)"#,
                #"\ba qui[eé]n (\w+ )?(quiere|quieres|desea|deseas|prefiere|prefieres|quisiera|querría|gustaría|necesita|necesitas) ver|\ba qui[eé]n (viene|vienes|va|vas) a ver"#,
                #"\bqui[eé]n (quiere|quieres|desea|deseas|prefiere|prefieres|quisiera|le gustaría|te gustaría) que (le|la|lo|te) (vea|atienda|visite|trate)|\b(por|con) quién (quiere|desea|prefiere)"#,
                #"\b(nombre|llama)( completo)? (del? )?((el|la|su|tu|ese|esa) )?(m[eé]dic|doctor|especialista|pediatra)|\#(doctor) (en particular|en concreto|en mente|concret|específic|preferid|de preferencia|que prefier|de su preferencia|de cabecera)"#),
            .asksReason: Asked(
                #"\bmotivos?\b|\b(qué|cuál|la|su|alguna) raz[oó]n\b|\bpor qué (quiere|quieres|necesita|necesitas|viene|vienes|desea|deseas|pide|llama|solicita)\b|\bde qu[eé] se trata|\bs[ií]ntomas?\b"#,
                #"\bqu[eé] (le|te|les) (trae|pasa|ocurre|sucede|duele|molesta|preocupa|está pasando|ha pasado)|\bqué es lo que (le|te) (pasa|ocurre|sucede|trae|duele|molesta|preocupa)|\bqué (tienes?|siente|sientes)\?|\bqué molestia"#,
                #"\b(cuál es|qué es|cuéntenos|cuénteme) (el|su|tu) (problema|dolencia|molestia)|\bqu[eé] (tipo de |clase de )?(problema|dolencia|dolor)\b|\ba qu[eé] se debe|\bqu[eé] (se )?(le|te) (ofrece ver|anda molestando)"#,
                #"\bpara qu[eé] (es|sería|será|quiere|quieres|necesita|necesitas|desea|deseas)\b"#),
            .asksPhone: Asked(
                #"(?<!por )\btel[eé]fonos?\b|\bcelular\b|\b(su|tu|un|el|qué|de) m[oó]vil\b|\bn[uú]mero (de contacto|(al que|donde|en (el )?que|para) (\w+ ){0,3}(llam|localiz|contact|ubic))"#,
                #"\bqu[eé] n[uú]mero (\w+ ){0,3}(llam|localiz|contact|ubic)|\bdevol(ver|vemos|vamos)(le|te|les)? la llamada"#),
            .asksNumber: Asked(
                #"\b(n[uú]mero|c[oó]digo|localizador|identificador|referencia)( de)? (de )?(la |el |su |tu |esa |esta )?(cita|confirmaci[oó]n|reserva|reservaci[oó]n|referencia|turno|visita)\b|\blocalizador\b|\b(la|una|su|tu|alguna|qué) referencia\b"#,
                #"\b(repite|repites|repetir|repetirme|rep[ií]tame|rep[ií]teme|dice|dices|decir|decirme|d[ií]game|dime|da|das|dar|darme|es|tiene|tienes) (\w+ )?el n[uú]mero(?! (de (?!(la |su |esa )?(cita|reserva))|al|en|donde|para))"#),
        ],
        request: oneOf(
            #"\b(d[ií]ga(me|nos)(lo)?|ind[ií]que(me|nos)(lo)?|ind[ií]ca(me|nos)|facil[ií]t[ae](me|nos)|d[eé]me|d[eé]nos|proporci[oó]n[ae](me|nos)|conf[ií]rm[ae](me|nos)(lo)?|rep[ií]t[ae](me|nos)?(l[oa])?|deletr[eé][ae](me|nos)?(lo)?|cu[eé]nt[ae](me|nos)|expl[ií][cq]u?[ae](me|nos)|av[ií]s[ae](me|nos)|comp[aá]rt[ae](me|nos)|h[aá]ga(me|nos)lo saber)\b"#,
            // "A dime", "dame" and "dinos" are English as well.
            #"\b(dime|dame|dinos) (por favor|tu|tus|el|la|los|las|un|una|qué|cuál|cuándo|a qué|a nombre|con qué|con quién|para qué|para quién|cómo|si)\b"#,
            #"(^|[,.:;¡] ?|\bpor favor,? )(diga|indique|facilite|proporcione|confirme|indica|confirma) (su|sus|tu|tus|el|la|si|que)\b"#,
            #"\bnecesit(o|amos|aría|aríamos|aré)(:| también| además| primero| ahora| entonces)? (saber|conocer|confirmar|que|su|sus|tu|tus|el|la|los|las|un|una|nombre|apellidos?)\b|\b(me|nos) faltan? (su|tu|el|la|saber)\b"#,
            #"\b(me|nos) (puede|puedes|podría|podrías) (dar|decir|indicar|facilitar|confirmar|repetir|deletrear|proporcionar)|\b(puede|puedes|podría|podrías) (dar|decir|indicar|facilitar|confirmar|repetir|deletrear|proporcionar)(me|nos)"#,
            #"\b(quisiera|querría|me gustaría) (saber|confirmar)\b|^(\w+, )*(y |ahora )*(su|tu|el|la)? ?(nombre|apellidos?|fecha|d[ií]a|hora|tel[eé]fono|n[uú]mero|motivo)\b[^.]*\bpor favor\W*$"#),
        confirms: oneOf(
            // "¿Se la reservo?", "¿Cancelo la cita?"
            #"(¿|\b(y|se|le|te|les|os|la|lo|las|los|entonces|pues)) ?(\#(doing)|\#(doingTogether))\b"#,
            #"\b(puedo|podemos|debo|procedo a|procedemos a) (\#(toDo)\#(object)|proceder|seguir|continuar|dar(le|te) (la |una )?(cita|hora)|hacer(lo|la|sela|selo)|hacer (la|el|esa|ese) (reserva|cambio|cita))\b"#,
            #"\b(quiere|quieres|desea|deseas|prefiere|prefieres|quisiera|querría|gustas?|gustaría)( usted)? (que|(\#(toDo)|mantener|seguir|continuar|dejar|tomar|quedarse|quedarte|proceder)\#(object))\b"#,
            // "¿La quiere?", "¿Le viene bien el lunes?", "¿Le parece?"
            #"\b(la|lo|las|los) (quiere|quieres|acepta|aceptas|desea|deseas|toma|tomas)\b|\b(le|te|les|os) (viene|vendría|va|iría|queda|quedaría|está|estaría|parece|resulta) (a (usted|ti) )?(bien|mejor|cómodo)\b"#,
            #"\b(le|te|les|os) (viene|parece|parecería|sirve|serviría|conviene|convendría|funciona|funcionaría|cuadra|acomoda|encaja|interesa|interesaría)\b|\b(podría|puede) ser (el|a las?|mañana|hoy|ese|esa)\b|\b(est[aá]|estaría|estamos) (de acuerdo|conforme|bien)\b"#,
            #"\b(es|está|están|son|sería)( \w+){0,2} (correct[oa]s?|exact[oa]|así)\b|\bes eso\?|\bes (ese|esa)\?|\b(lo|la|le|te) (he )?(entendido|entendí) (bien|correctamente)|\btodo (bien|correcto|en orden|claro)\b"#,
            #"¿ ?no\?$|[¿,] ?(y )?(verdad|s[ií]|cierto|correct[oa]s?|exacto|vale|de acuerdo|bien|conforme|seguro|segura|adelante|no es (así|verdad|cierto)|es así|no es eso)\?$"#,
            #"\b(se|te) refieres? (a|al)\b|\b(quiere|quieres|quiso|quisiste) decir\b|¿(entonces |y |pero )?(usted )?(ha|has) dicho\b|\b(dijo|dijiste)\b|\b(está|estás)( usted)? segur[oa]\b"#,
            // "¿Me confirma que es así?", but not "¿Me confirma su nombre?"
            #"\bconf[ií]rm\w* (si|que)\b|\bconf[ií]rm(a|as|e|an|amos|ar|arlo|arla|ármelo|ármela|áis|emelo|emela|amelo)\b(?!( usted| de nuevo| otra vez| por favor|,)* (su|sus|tu|tus|el|la|los|las|un|una|qué|con|de) (\w+ )?(nombre|apellido|fecha|d[ií]a|hora|tel|n[uú]mero|m[oó]vil|celular|m[eé]dic|doctor|motivo|datos|paciente))"#),
        wantsMore: oneOf(
            // But "¿Qué le parece el lunes?" and "¿Cómo le viene a las 9?" can be answered with a yes.
            #"\bqué\b(?! (le|te|les) parece)|\b(cuál|cuáles|cuándo|quién|quiénes|dónde|cuánt[oa]s?)\b|\bcómo\b(?! (le|te|les) (viene|va|queda|vendría))"#,
            #"¿(a |para |con |de |en |por |desde |hasta |y )*(que|cual|cuales|cuando|quien|como|cuant[oa]s?)\b(?! (le|te|les) (parece|viene|va|queda|vendría))|\bque (d[ií]a|hora|fecha|m[eé]dico|doctor|nombre|n[uú]mero)\b"#,
            #"\b\#(halves)|\ba las? [^?]+ [ou] a las? |\b\w+[aei]r(l[ao]s?|se|te)? o (la |lo |le )?(\w+[aei]r)|\balgun[oa]\?|\balgun[oa] de (est|es|ell|l)[ao]s?\b|\bun[oa] de est[oa]s\b"#,
            #"\b(alg[uú]n|alguna) (otr[oa] )?(d[ií]a|fecha|hora|horario|momento|noche|\#(doctor))"#,
            #"(?<!\bo )\b(bus[cq]u?\w+|mir\w+|(viene|vendría|va|iría|parece) bien|prefieres?|quieres?|deseas?) otr[oa]\b"#),
        more: oneOf(
            #"\b(algo|alguna cosa|otra cosa|nada) m[aá]s\b(?! (temprano|tarde|pronto|adelante|cerca|cercan|barat|econ[oó]mic|grande|peque|tranquil|ampli|c[eé]ntric|espec[ií]fic|concret|en (la|el)|por la|que (a|el|la)\b))"#,
            #"\botra (cosa|consulta|pregunta|gesti[oó]n|duda|petici[oó]n)\b|\balguna (pregunta|duda|consulta)\b|\bqu[eé] m[aá]s (necesita|desea|quiere|le |te |puedo|podemos)|\bqu[eé] otra cosa\b"#,
            #"\b(en|con) qu[eé] (m[aá]s )?((le|te|la|lo|les|os) )?(puedo|podemos|podría|podríamos|puede) (ayudar|servir|asistir|atender|colaborar)|\bc[oó]mo ((le|te|la|lo|les|os) )?(puedo|podemos|podría|podríamos) (ayudar|servir|asistir|atender)"#,
            #"\b(puedo|podemos) (ayudar|servir|asistir)(le|te|la|lo|les|os)? (en|con) (algo|alguna)|\bqu[eé] (m[aá]s )?(puedo|podemos) hacer (hoy )?por (usted|ti|vosotros)|^\W*(y )?qué (desea|deseas|necesita|necesitas|se (le|te) ofrece)( hoy)?\?$"#),
        clock: oneOf(
            #"\blas? (1?\d|2[0-3])\b(?! (citas|habitaciones|noches|personas|semanas)\b)|\b\d{1,2}:\d\d\b|\b\d{1,2} ?[ap]\.? ?m\b|\b\d{1,2} de la (mañana|tarde|noche|madrugada)\b|\bmediod[ií]a\b"#,
            #"\b(a|y|o|u|de|para|son|desde|hasta|sobre|entre|tengo|tenemos|queda|quedan|libres|hay)( a)? (la una|las (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce))\b|\b(la una|las (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)) (y (media|cuarto)|menos|en punto|de la|del)\b"#),
        canBeHad: oneOf(
            // A clause without a "no" before the word: neither "no hay sitio" nor, in English, "hay fever".
            #"(?:^|[.,;!?¿¡]|:(?!\d)|\b(?:pero|aunque|sino|y) )(?:(?!\b(?:no|nada|nadie|ning[uú]n\w*|ni|sin|tampoco)\b)[^.,;!?¿¡:]|:(?=\d))*?\b(?:\#(had))"#,
            #"¿[yo] a las? |\b(puede|puedes|podría|podrías) venir a las? |\bqué tal\b(?! (está|estás|le va|te va)\b)|\bqu[eé] (le|te) parece\b"#),
        done: oneOf(
            // "Está reservada", "queda usted citado", "ha sido anulada".
            #"\b(est[aá]n?|queda|quedan|quedó|quedaron|quedado|fue|fueron|sido) (ya |todo |usted |\w+mente )?(\#(participle)|citad|hech)[oa]s?\b|\b(est[aá]n?|queda usted) (apuntad|anotad|registrad)[oa]s?\b|\bqued(a|an|ado) (apuntad|anotad|registrad)as?\b"#,
            #"\b(he|hemos|acabo de|acabamos de|se ha|se han) (ya )?(\#(participle)o|\#(toDo)\#(object))\b|\b(le|te|la|lo|las|los) (he|hemos) (adelantado|atrasado|pasado|puesto|dado|apuntado|anotado|hecho|citado)\b"#,
            #"\b(he|hemos|se ha|acabo de|acabamos de) (pasado|pasar|dado|dar|puesto|poner|hecho|hacer|apuntado|apuntar|anotado|anotar|registrado|registrar|solicitado|adelantado) (ya )?(la|las|su|sus|tu|tus|una|el) (\w+ )?(cita|hora|reserva|reservaci[oó]n|llamada|salida|habitaci[oó]n|visita|turno|cambio)"#,
            #"\b(reservé|anulé|cancelé|cambié|moví|agendé|programé|reprogramé|confirmé|trasladé)\b"#,
            #"^\W*((hecho|ya está)\W*$|(hecho|reservad[oa]|anulad[oa]|cancelad[oa]|agendad[oa])([.:,;!]| (su|la|tu|el|para)\b))"#,
            #"\b(cita|reserva|visita|turno)\b[^,;:.]{0,40} queda (para|fijad[oa]|el|a las?)\b"#,
            // "Tiene cita con el doctor Lee el lunes, para Ada Novak": whoever has it is named by whom books it.
            #"^\W*(ya )?(tiene|tienes) (usted )?(cita|hora|turno|reserva|un|una)\b.*, para (?!(el|la|las|los|un|una|dos|tres|cuatro|cinco|hoy|mañana|pasado|que|qué|usted|ti|cuándo|eso|ello)\b)\w"#),
        notDone: oneOf(
            #"\b(no|nunca|tampoco|ni|sin|si|cuando|cuándo|antes|todavía|aún|una vez|nada|ningun[oa])\b[^,;:]*\b(\#(participle)|apuntad|anotad|registrad|citad|hech|\#(toDo))"#,
            // That an hour is taken is not what was asked for.
            #"\b(esa|ese|esas|esos|todas|todos|la|el|las|los) (horas?|huecos?|horarios?|d[ií]as?|fechas?)\b[^,;]*\best(á|án) (ya |todo )?reservad|\bpor otr[oa]\b"#),
        refuses: oneOf(
            #"\blo siento\b|\bsiento (mucho|no|que|las|la|tener|decirle|comunicarle|el)\b|\b(lo )?lament(o|amos|ablemente)\b|\bdesgraciadamente\b|\bpor desgracia\b|\bme temo que\b"#,
            #"\bno ((se|le|te|me|la|lo|las|los|les|os|nos) )*(puedo|podemos|podré|podremos|encuentro|encontramos|localizo|(tengo|tenemos|dispongo|disponemos)(?! (nada|ningun[oa]?|ningún|m[aá]s|sitio|hueco|horas?|libres?|citas?|habitaci[oó]n|habitaciones|disponibilidad|\w+ libres?)\b)|ofrecemos|ofrezco|gestiono|gestionamos|hacemos|hago)\b|\bno (voy|vamos) a (poder|darle|decirle)"#,
            #"\bno ((me|nos|le|te) )*(es|resulta|será|sería) posible\b|\bno se (puede|permite)\b|\bes imposible\b|\bno está permitid|\bno (estoy|estamos) autorizad|\bno (tengo|tenemos) permi"#,
            #"\b(s[oó]lo|[uú]nicamente|solamente) ((le|te|me|les) )?(puedo|podemos|hablo|hablamos|atiendo|atendemos|gestiono|gestionamos)\b|\bqueda fuera de (mi|nuestr|lo que)|\bfuera de mi(s)? (alcance|funciones|competencia)"#))

    private static func oneOf(_ patterns: String...) -> String { patterns.joined(separator: "|") }

    private static let which = #"(\bqué|(¿|\b(a|con|de|en|para|desde|hasta) )que)"#
    private static let weekday = #"(lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)"#
    /// "Por la mañana o por la tarde".
    private static let halves = #"(mañana,? [ou] (mejor |más bien )?(por |a |en |de )?(la )?(tarde|noche|mediod[ií]a)|tarde,? o (por |a |en |de )?(la )?(mañana|noche))\b"#
    /// "¿Qué cambio: el médico o el día?" asks for neither; "el día o la hora" can be answered.
    private static let whatToChange = #"\bqué (le |te |la |lo )?(cambi|(quiere|quieres|desea|deseas) (que )?(le |te |la |lo )?cambi)(?!.*d[ií]a o la hora)"#
    private static let doctor = #"(m[eé]dic[oa]s?|doctora?(es|s)?|especialistas?|especialidad(es)?|departamento|servicio m[eé]dico|profesional|facultativ[oa]|pediatra|consultorio)\b"#
    /// What the agent does: "reservo".
    private static let doing =
        #"(reservo|anulo|cancelo|cambio|muevo|paso|confirmo|apunto|anoto|agendo|programo|reprogramo|doy|pongo|dejo|tomo|hago|pido|asigno|guardo|mantengo|busco|miro|env[ií]o|mando|procedo|sigo|contin[uú]o|adelanto|aplazo|traslado|modifico|registro|tramito|solicito|elimino|borro|quito|aparto|separo|bloqueo)"#
    private static let doingTogether =
        #"(reservamos|anulamos|cancelamos|cambiamos|movemos|pasamos|confirmamos|apuntamos|anotamos|agendamos|programamos|damos|ponemos|dejamos|tomamos|hacemos|pedimos|mantenemos|buscamos|miramos|procedemos|seguimos|continuamos|adelantamos|aplazamos|trasladamos|modificamos|quedamos)"#
    private static let toDo =
        #"(reservar|anular|cancelar|cambiar|mover|pasar|confirmar|apuntar|anotar|agendar|programar|reprogramar|aplazar|trasladar|modificar|eliminar|borrar|apartar)"#
    /// "Reservarla".
    private static let object = #"(la|lo|las|los|le|te|sela|selo|tela|telo)?"#
    private static let participle = #"(reservad|anulad|cancelad|cambiad|movid|confirmad|agendad|programad|reprogramad|aplazad|trasladad|modificad|eliminad|borrad|apartad)"#
    /// That a time can be had.
    private static let had = oneOf(
        #"hay(?! (fever|nada|nadie|que|ning))\b|(?<!así )quedan?(?! (como|así|usted|\w+ente|ya |\w*ad[oa]s?\b|hech|para))\b|libres?\b|disponib\w+|huecos?\b|opciones\b"#,
        #"(?<!le )(?<!te )(?<!la )(?<!lo )(tengo|tenemos)\b(?! (que|su|tu|la cita|la reserva|una cita|una reserva|\w+ad[oa]s?\b|otra fecha|otro paciente|entendid))"#,
        #"(m[eé]dic[oa]|doctora?|dra?\.?|especialista|pediatra) (\w+ ){1,3}(tiene|puede|atiende) (?!(cita|una|su|la) )(hora\b|horas\b|el \w+ |la |las |a las? |hoy|mañana)"#,
        #"(puedo|podemos|podría|podríamos) (ofrecer|dar)(le|te|les|os)?\b(?! (una nueva|otra)\b)|(le|te) (puedo|podemos|podría|podríamos) (ofrecer|dar)\b|(le|te) (ofre(zco|cemos)|propongo|proponemos)\b|lo (m[aá]s (cercano|pr[oó]ximo|pronto|temprano)|primero|antes posible)\b|(la|el) primer[oa]? (hora|hueco|cita) (es|que|sería)\b"#)
}
