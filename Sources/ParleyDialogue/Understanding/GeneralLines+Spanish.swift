import ParleyAgent

/// The same in Spanish.
enum SpanishLines {
    static let all = CallerLine.lines(
        #"""
        ¿Qué día le gustaría venir?	Pues el jueves, si puede ser, que es cuando libro.	give
        ¿Qué día le gustaría venir?	cualquier día menos el martes que cuido a los nietos	give
        ¿Qué día le gustaría venir?	Eh, la próxima semana, a mitad de semana más o menos.	give
        El doctor Lee tiene hora el lunes 30 de noviembre a las 9 de la mañana y a las 2 de la tarde. ¿Cuál prefiere?	La de las dos, que por la mañana estoy en el trabajo.	give
        El doctor Lee tiene hora el lunes 30 de noviembre a las 9 de la mañana y a las 2 de la tarde. ¿Cuál prefiere?	la primera porfa	give
        El doctor Patel tiene hora el jueves 3 de diciembre a las 10, a las 11 y a la 1. ¿Cuál prefiere?	Mmm, la última, así me da tiempo a llegar desde el pueblo.	give
        ¿Me dice el nombre del paciente, por favor?	Sí, claro, es Guadalupe Arizmendi, con zeta.	give
        ¿Me dice el nombre del paciente, por favor?	es para mi nene se llama thiago thiago ledesma	give
        ¿Me dice el nombre del paciente, por favor?	A ver, apunte: Ochoa, Iker Ochoa Etxeberria. ¿Se lo deletreo?	give
        ¿Con qué médico quiere la cita, o de qué se trata?	Con el de la piel, creo que se llama Lee.	give
        ¿Con qué médico quiere la cita, o de qué se trata?	es que cuando camino mucho me duele aquí en el talón como si pisara un clavo	give
        ¿Con qué médico quiere la cita, o de qué se trata?	Me da igual, con el que esté más libre.	give
        ¿Con qué médico quiere la cita, o de qué se trata?	Ay, pues me da pena decirlo, es una comezón ahí abajo.	give
        ¿Cuál es su fecha de nacimiento?	El catorce de marzo del cincuenta y dos.	give
        ¿Cuál es su fecha de nacimiento?	nací el dos de julio de mil novecientos noventa y ocho	give
        ¿Me dice el número de la cita?	A pe te, uno cero tres seis. Creo que es un seis.	give
        ¿Tiene usted el número de la cita?	No lo tengo a mano, pero era con el doctor García, el jueves a la tarde.	give|no
        ¿Prefiere por la mañana o por la tarde?	Por la tarde, después de las cinco, que recojo a los niños.	give
        ¿Prefiere por la mañana o por la tarde?	En la mañanita, entre más temprano mejor.	give
        ¿Le reservo con el doctor Lee el lunes 30 de noviembre a las 9 de la mañana para Ada Novak?	No, no es Novak, es Nova, Ada Nova, sin la ca.	give|no
        ¿Le reservo con el doctor Johnson el martes 1 de diciembre a las 10 para Óscar Peña?	pero es con el doctor garcía no con johnson	give|no
        Veo dos citas a su nombre, el lunes y el viernes. ¿Cuál quiere anular?	La del viernes, la otra déjela como está.	give
        ¿A qué día quiere pasar la cita?	Al nueve de diciembre, o al diez, por ahí.	give
        ¿Es para usted la cita?	No, es para mi suegra, Dolores Cifuentes, que no oye bien por teléfono.	give|no
        ¿Qué le ocurre exactamente?	Pues que se me acelera el corazón por las noches, así de repente, y luego se me pasa.	give
        ¿Desde cuándo tiene el dolor?	uy desde semana santa y ahora me baja por la pierna	give
        ¿Me da un número de teléfono?	Sí, es el seis cero nueve, treinta y tres, doce, cuarenta y cinco.	give
        ¿Qué seguro tiene?	Ahorita tengo el del trabajo de mi esposo, el Medilife.	give
        ¿Hay algo que el doctor deba saber?	Que soy alérgico a la penicilina, y tomo Sintrom.	give
        No encuentro a nadie con ese nombre.	Busque por el de soltera, que es Carmen Iturralde.	give
        ¿El jueves de esta semana o el de la que viene?	El otro, el de la otra semana.	give
        Ya está reservada: el lunes 30 de noviembre a las 9 con el doctor Lee. ¿Desea algo más?	Sí, póngale ahí una nota de que voy en silla de ruedas.	give|yes
        El viernes el doctor Patel no tiene hora. ¿Qué otro día le viene bien?	y entonces el lunes de la otra semana me queda bien	give
        ¿Con qué doctor era la cita?	No me acuerdo cómo se llama, el flaco alto que me hizo el electro.	give
        ¿Le reservo con el doctor Lee el lunes 30 de noviembre a las 9 de la mañana para Ada Novak?	Sí, por favor, perfecto.	yes
        ¿La anulo?	Sí, sí, anúlela.	yes
        ¿Le reservo con el doctor García el miércoles 2 de diciembre a las 12 para Emilio Cortés?	dale joya	yes
        ¿La anulo?	pues qué remedio sí	yes
        ¿La cambio al viernes 4 de diciembre a las 5 de la tarde?	Ándele pues, está bien.	yes
        ¿Es usted Rosario Menéndez?	La misma que viste y calza.	yes
        El doctor Johnson tiene hora el martes a las 11. ¿Le viene bien?	me sirve si señora	yes
        ¿Quiere que le busque otro día?	Si no es mucha molestia, se lo agradecería.	yes
        Nació usted el 8 de mayo de 1961, ¿es correcto?	Correcto.	yes
        ¿Le reservo con el doctor Patel el jueves 3 de diciembre a las 10 para Nélida Funes?	Ya, sí, bueno, un poco temprano es, pero vale, cójala.	yes
        ¿Quiere pasarla a la tarde?	ajá eso mismo	yes
        ¿Le reservo con el doctor Johnson el lunes a las 9 para Álvaro Ríos?	Sí, y apunte que llevo yo los análisis, por favor.	yes|give
        ¿Le reservo con el doctor Lee el lunes 30 de noviembre a las 2 de la tarde para Teresa Amador?	No, mejor no, déjeme que lo consulte con mi marido.	no
        ¿La anulo?	¡No, por Dios! Yo solo quería saber la hora.	no
        Ya está reservada: el martes 1 de diciembre a las 10 con el doctor García. ¿Desea algo más?	No, nada más, gracias.	no|bye
        ¿Ha venido antes a este hospital?	nunca es la primera vez	no
        El lunes a las 8 de la mañana, ¿le viene bien?	Fatal, a esa hora entro a trabajar.	no
        El doctor García no está esta semana. ¿Quiere que le vea el doctor Johnson?	prefiero esperar a garcía la verdad	no|give
        ¿Quiere que le envíe un mensaje de recordatorio?	No hace falta, ya lo apunto yo en el calendario.	no
        ¿Es usted Manuel Tapia?	No, soy el hijo.	no|give
        Su cita queda anulada. ¿Desea algo más?	no mija eso era todo	no|bye
        ¿Se trata de un problema del corazón?	Qué va, es de la espalda.	no|give
        El doctor Lee tiene hora el lunes 30 de noviembre a las 9 de la mañana y a las 2 de la tarde. ¿Cuál prefiere?	¿Mande? No le escuché bien.	repeat
        Su cita es el jueves 3 de diciembre a las 12 con el doctor Patel.	A ver, repítamelo más despacito, que lo estoy apuntando.	repeat
        ¿Me dice el nombre del paciente, por favor?	perdón se cortó qué me dijo	repeat
        El número de su cita es APT 1088. ¿Desea algo más?	¿Cómo era el número? ¿Diez ochenta y qué?	repeat
        Ya está reservada: el viernes 4 de diciembre a las 10 con el doctor Johnson. ¿Desea algo más?	Perdone, ¿a qué hora ha dicho? Es que tengo la tele puesta.	repeat
        City Hospital, buenas tardes. Dígame, ¿en qué puedo ayudarle?	¿Cómo dice? Es que oigo fatal por este aparato.	repeat
        ¿Qué día le gustaría venir?	Espéreme tantito, deje veo mi agenda.	wait
        ¿Me dice el número de la cita?	uy un segundo que lo tengo en el correo ya lo busco	wait
        ¿Cuál es la fecha de nacimiento de su marido?	Ay, no me la sé de memoria, un momentito que le pregunto.	wait
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Sí, hola, eh, aguarde un momento que se me cae el perro, digo, el niño, ya estoy, no cuelgue.	wait
        ¿Le reservo con el doctor García el miércoles 2 de diciembre a las 8 de la mañana para Lucía Bravo?	A ver, déjeme pensar, mmm.	wait
        Ya está reservada: el lunes 30 de noviembre a las 9 de la mañana con el doctor Lee. ¿Desea algo más?	Nada más, muy amable. Que tenga buen día, hasta luego.	bye|no
        La cita queda anulada. ¿Desea algo más?	no gracias chao chao	bye|no
        He cambiado su cita al viernes a las 5 de la tarde.	Venga, pues hasta el viernes entonces, gracias.	bye
        No tengo nada libre esta semana. ¿Le miro la siguiente?	Bueno, deje así, yo llamo más tarde, adiós.	bye|no
        ¿Qué día le gustaría venir?	perdone me están llamando al timbre luego llamo otra vez adiós	bye
        El doctor García atiende los martes y los jueves. ¿Desea algo más?	Con eso ya me quedo tranquila. Que Dios la bendiga, mi hija, hasta lueguito.	bye|no
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Uy, perdón, me equivoqué de número, disculpe, adiós.	bye
        Le esperamos el martes a las 10.	listo nos vemos el martes un saludo	bye
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Mire, yo con máquinas no hablo, páseme con una persona.	person
        City Hospital, buenos días. ¿En qué le puedo ayudar?	buenas me comunica con la señorita de recepción por favor con la que hablé ayer	person
        Perdone, no le he entendido. ¿Me lo puede repetir?	Es que no me entiende, hija. ¿No hay alguien de carne y hueso con quien pueda hablar?	person
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Hola, ¿hasta qué hora están abiertos hoy?	other
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Buenas, ¿ustedes aceptan el seguro de Sanitas?	other
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	disculpe cuánto cuesta la consulta si uno no tiene seguro	other
        City Hospital, buenas tardes. Dígame, ¿en qué puedo ayudarle?	¿Dónde se puede aparcar cerca del hospital? Es que voy con mi madre, que no anda bien.	other
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Hola, creo que ayer me dejé el paraguas en la sala de espera, uno negro.	other
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Oiga, ¿usted es una persona o es un robot de esos?	other|person
        Ya está reservada: el miércoles 2 de diciembre a las 12 con el doctor García. ¿Desea algo más?	Sí, ¿tengo que ir en ayunas?	other|yes
        ¿Cuál es su fecha de nacimiento?	¿Y eso para qué lo quiere?	other
        ¿Qué día le gustaría venir?	Ay, hija, con este calor que está haciendo no apetece ni salir de casa, ¿verdad?	other
        ¿Desea algo más?	y qué colectivo me deja ahí en la puerta	other
        """#)
}
