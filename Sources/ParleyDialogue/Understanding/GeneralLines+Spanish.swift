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
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Hola, quería saber a qué hora son las visitas, que tengo a mi cuñado ingresado.	other
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	disculpe cuánto cuesta la consulta sin seguro	other
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Buenos días, le llamo de Energía Clara. ¿Hablo con la persona encargada de la factura de la luz?	other
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	¿Hay aparcamiento en el hospital o dejo el coche fuera?	other
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	ustedes reciben el seguro de la reforma en puerto rico	other
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	No quiero hablar con una máquina, páseme con alguien de carne y hueso.	person
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	me comunica con una enfermera por favor es que esto no lo puedo explicar a un contestador	person
        ¿Qué día le vendría bien?	El miércoles, que es cuando libro.	give
        ¿Qué día le vendría bien?	pues cualquier día menos el martes que llevo a mi niño a terapia	give
        ¿Qué día le vendría bien?	Uy, déjeme pensar… el jueves 26, y si es después de comer, mejor.	give
        ¿Qué día le vendría bien?	pasado mañana	give
        ¿Qué día le vendría bien?	A mí me da lo mismo, lo que usted tenga.	give
        ¿Qué día le vendría bien?	la semana que entra el lunes o el martes tempranito	give
        ¿Qué día le vendría bien?	Lo antes que se pueda, mire que esto me pica una barbaridad.	give
        ¿Qué día prefiere?	El veintisiete de noviembre. ¿Cae en viernes, no?	give
        ¿Qué día prefiere?	este no sé quizás el dos de diciembre que ya habré cobrado	give
        ¿Para qué día quiere la cita?	Que sea en día de quincena, o sea el 30.	give
        ¿Para qué día quiere la cita?	lunes no martes no mejor miércoles sí miércoles	give
        ¿A qué hora?	A las diez y media.	give
        ¿A qué hora?	después de las tres que es cuando dejo a los nenes con mi vieja	give
        ¿A qué hora?	Tempranito, antes de que apriete el calor.	give
        ¿A qué hora?	tipo cuatro	give
        ¿A qué hora?	A la una menos cuarto o por ahí, es mi descanso.	give
        ¿Por la mañana o por la tarde?	por la tarde que de mañana estoy en diálisis	give
        ¿Por la mañana o por la tarde?	Yo madrugo mucho, así que cuanto antes mejor.	give
        ¿Por la mañana o por la tarde?	Da igual, pero que sea con la doctora Patel y no con otro.	give
        ¿Con qué doctor?	Con el de los huesos, no me acuerdo cómo se llama.	give
        ¿Con qué doctor?	patel patel con pe de pedro	give
        ¿Con qué doctor?	El que me vio la otra vez, un señor con barba, lo de la tos.	give
        ¿Con qué doctor?	Con Johnson, para el lunes, y es para mi madre, Dolores Abascal.	give
        ¿Con qué doctor?	con el que tenga más pronto mija no soy delicada	give
        ¿A nombre de quién?	De mi hijo, Thiago Benavídez.	give
        ¿A nombre de quién?	josefina con jota de la torre arango todo separado	give
        ¿A nombre de quién?	Ponlo a nombre mío, Koldo Aguirrezabala, te lo deletreo si quieres.	give
        ¿A nombre de quién?	ramírez	give
        ¿A nombre de quién?	Es para mi esposa: se llama Altagracia, Altagracia Peguero, y nació el cuatro de mayo del cincuenta y dos.	give
        ¿A nombre de quién?	my name is, perdón, me llamo Andrew Whitfield, doble ve, hache, i	give
        ¿Me dice su nombre completo, por favor?	Sí, cómo no: Eusebio Tzab Canul.	give
        ¿Me dice su nombre completo, por favor?	Micaela Roldán, pero en el documento figuro como Micaela Soledad.	give
        ¿Me dice su nombre completo, por favor?	ximena con equis osorio valdés para servirle	give
        ¿Cuál es el motivo de la cita?	Una uña negra del pie, que no sé si me la pillé.	give
        ¿Cuál es el motivo de la cita?	que me canso hasta hablando señorita y se me hinchan las canillas	give
        ¿Cuál es el motivo de la cita?	Revisión. Me quitaron los puntos hace un mes.	give
        ¿Cuál es el motivo de la cita?	es algo íntimo prefiero decírselo al doctor	give
        ¿Cuál es el motivo de la cita?	Que le enseñe los resultados de la resonancia, y de paso que me renueve la receta.	give
        ¿Cuál es el motivo de la cita?	tengo el tobillo como una empanada me lo doblé bailando salsa	give
        ¿Cuál es el motivo de la cita?	La niña, que le han salido como ronchitas en los codos y detrás de las rodillas.	give
        ¿Me da su fecha de nacimiento?	El doce de octubre de mil novecientos setenta y uno, el día del Pilar.	give
        ¿Me da su fecha de nacimiento?	tres cinco del noventa y ocho	give
        ¿Me da su fecha de nacimiento?	Ay, la de mi marido no me la sé de memoria, el año sí: cuarenta y siete.	give
        ¿Me deja un teléfono de contacto?	Seis, cinco, cinco, cuarenta y dos, diez, diecinueve.	give
        ¿Me deja un teléfono de contacto?	tres diez ocho cuarenta y cuatro veintidós cero siete es el de mi hermana yo no tengo	give
        ¿Qué seguro tiene?	Sanitas, creo, o Adeslas, una de esas dos.	give
        ¿Qué seguro tiene?	no tengo pago yo en efectivo	give
        El martes 24 de noviembre a las nueve con la doctora Patel para Ana Ruiz: ¿se la reservo?	Ana no, Anaís. Anaís Ruiz.	give
        El martes 24 de noviembre a las nueve con la doctora Patel para Ana Ruiz: ¿se la reservo?	ah no era para el doctor lee es medicina general lo que necesito	give
        El lunes 30 de noviembre a las tres con el doctor García para Hugo Salcedo: ¿se la reservo?	Uf, a las tres recojo a los críos. Mejor a las diez.	give
        El lunes 30 de noviembre a las tres con el doctor García para Hugo Salcedo: ¿se la reservo?	no el lunes que le dije fue el veintitrés	give
        El jueves 26 de noviembre a las once con el doctor Johnson para Marta Gil: ¿se la reservo?	Sí, pero ponga que es por la arritmia, que no se me olvide.	yes|give
        El viernes 27 de noviembre a las cuatro con el doctor Lee para Omar Ledesma: ¿se la reservo?	No, pará, el viernes no, ese día viajo. Fijate el jueves.	give
        El doctor García tiene libre el miércoles a las nueve, a las diez y media y a las tres. ¿Cuál prefiere?	La de las diez y media me viene de perlas.	give
        El doctor García tiene libre el miércoles a las nueve, a las diez y media y a las tres. ¿Cuál prefiere?	la última	give
        El doctor García tiene libre el miércoles a las nueve, a las diez y media y a las tres. ¿Cuál prefiere?	Cualquiera de las dos de la mañana, decida usted.	give
        La doctora Patel tiene libre el jueves a las once y a las cuatro y media. ¿Cuál le doy?	deme la más temprana mi reina	give
        La doctora Patel tiene libre el jueves a las once y a las cuatro y media. ¿Cuál le doy?	A las cuatro y media no salgo aún, así que la otra.	give
        El doctor Johnson puede el lunes a las nueve o el martes a las dos. ¿Cuál le va mejor?	El martes, que el lunes tengo la partida de dominó.	give
        Esa hora no está libre. Lo más cercano es el jueves a las dos. ¿Le viene bien?	A las dos estoy en la chamba; si hubiera a las cinco, sí.	give
        Esa hora no está libre. Lo más cercano es el jueves a las dos. ¿Le viene bien?	Prefiero esperar a la semana siguiente, el martes por ejemplo.	give
        El doctor Lee no tiene nada el lunes. ¿Le busco otro día?	El miércoles entonces.	give
        El doctor Lee no tiene nada el lunes. ¿Le busco otro día?	sí el martes o si no con otro doctor pero que sea pronto	give|yes
        ¿Para qué día quiere cambiar la cita?	Pásemela al primero de diciembre, misma hora.	give
        ¿Qué cita desea cambiar?	la de la doctora de la piel la del martes	give
        ¿Qué cita desea cambiar?	Tengo dos, ¿no? Pues la que es más tarde.	give
        ¿Qué cita desea cancelar?	La del corazón. La de los huesos me la deja.	give
        ¿Qué cita desea cancelar?	es la de mi nieto nicolás yo soy la abuela	give
        ¿Cancelo la cita del lunes 30 de noviembre a las diez con el doctor Lee?	Ay, no, esa no: la del miércoles con García.	give
        ¿La cita es para usted?	Para mi cuñada Milagros, yo solo hago la llamada.	give
        ¿La cita es para usted?	no es para un compañero de la obra que no habla español se llama mamadou diop	give
        Su cita queda reservada. ¿Algo más?	Sí, perdón, creo que dije mal el apellido: es Lizárraga, no Lizarra.	give
        El martes 24 de noviembre a las nueve con la doctora Patel para Ana Ruiz: ¿se la reservo?	Sí, resérvemela.	yes
        El martes 24 de noviembre a las nueve con la doctora Patel para Ana Ruiz: ¿se la reservo?	órale pues ahí me la aparta	yes
        El martes 24 de noviembre a las nueve con la doctora Patel para Ana Ruiz: ¿se la reservo?	Dale, buenísimo.	yes
        El martes 24 de noviembre a las nueve con la doctora Patel para Ana Ruiz: ¿se la reservo?	Así mismito es, muchas gracias.	yes
        El viernes 27 de noviembre a las cuatro con el doctor Lee para Omar Ledesma: ¿se la reservo?	hágale	yes
        El viernes 27 de noviembre a las cuatro con el doctor Lee para Omar Ledesma: ¿se la reservo?	A ver… viernes, cuatro de la tarde… sí, ahí no tengo nada. Adelante.	yes
        El lunes 30 de noviembre a las tres con el doctor García para Hugo Salcedo: ¿se la reservo?	vale perfecto	yes
        El lunes 30 de noviembre a las tres con el doctor García para Hugo Salcedo: ¿se la reservo?	Venga, qué remedio, a esa hora mismo.	yes
        El jueves 26 de noviembre a las once con el doctor Johnson para Marta Gil: ¿se la reservo?	correcto marta gil esa soy yo	yes
        El jueves 26 de noviembre a las once con el doctor Johnson para Marta Gil: ¿se la reservo?	Por favor, si me hace usted el favor.	yes
        El miércoles 2 de diciembre a la una con la doctora Patel para Elías Montoya: ¿se la reservo?	sisas de una	yes
        El miércoles 2 de diciembre a la una con la doctora Patel para Elías Montoya: ¿se la reservo?	Pues claro, para eso llamo.	yes
        ¿Cancelo la cita del lunes 30 de noviembre a las diez con el doctor Lee?	Sí, quítela.	yes
        ¿Cancelo la cita del lunes 30 de noviembre a las diez con el doctor Lee?	esa misma mi vida	yes
        ¿Cancelo la cita del lunes 30 de noviembre a las diez con el doctor Lee?	Afirmativo, cancele nomás.	yes
        ¿Cancelo la cita del lunes 30 de noviembre a las diez con el doctor Lee?	Me da pena por el doctor, pero sí.	yes
        ¿Anulo la cita del jueves 26 de noviembre a las dos con la doctora Patel?	sí sí anular por favor gracias	yes
        ¿Anulo la cita del jueves 26 de noviembre a las dos con la doctora Patel?	Eso es.	yes
        ¿Anulo la cita del jueves 26 de noviembre a las dos con la doctora Patel?	así es señorita ya no la voy a ocupar	yes
        Esa hora no está libre. Lo más cercano es el jueves a las dos. ¿Le viene bien?	Me apaño, sí.	yes
        Esa hora no está libre. Lo más cercano es el jueves a las dos. ¿Le viene bien?	bueno está bien aunque sea el jueves	yes
        Esa hora no está libre. Lo más cercano es el jueves a las dos. ¿Le viene bien?	De lujo, hasta me queda mejor que la otra.	yes
        Lo primero que tiene el doctor García es el martes 1 de diciembre a las nueve y media. ¿Lo tomo?	Tómelo, tómelo, antes de que se lo lleve otro.	yes
        Lo primero que tiene el doctor García es el martes 1 de diciembre a las nueve y media. ¿Lo tomo?	el uno a las nueve y media ok me lo agendas	yes
        ¿Cambio su cita del martes a las nueve al viernes a las once con el doctor Lee?	Listo, parcera, hágame ese cambio.	yes
        ¿Cambio su cita del martes a las nueve al viernes a las once con el doctor Lee?	sí me harías un favorazo	yes
        ¿Cambio su cita del martes a las nueve al viernes a las once con el doctor Lee?	Ajá.	yes
        Eso lo ve la doctora Patel. ¿Le busco una cita con ella?	Pues mire, ya que estamos, sí.	yes
        Eso lo ve la doctora Patel. ¿Le busco una cita con ella?	claro que sí cuanto antes	yes|give
        ¿Es usted Julián Ocaña?	El mismo que viste y calza.	yes
        ¿Es usted Julián Ocaña?	sí soy yo dígame	yes
        ¿La cita es para usted?	Para mí, sí.	yes|give
        ¿Es este el teléfono en que podemos localizarle?	correctamente el mismo desde el que llamo	yes
        ¿Quiere que le busque otra fecha?	Ándele, a ver qué encuentra.	yes
        Su cita queda reservada. ¿Algo más?	Nada más, muy amable.	no
        Su cita queda reservada. ¿Algo más?	no gracias que tenga linda tarde chau	no|bye
        Su cita queda reservada. ¿Algo más?	Con eso estoy servido.	no
        Su cita queda reservada. ¿Algo más?	ya está ya	no
        Su cita queda cancelada. ¿Algo más?	No, mija, eso era todo, Dios me la cuide.	no|bye
        Su cita queda cancelada. ¿Algo más?	por ahora no	no
        He cambiado su cita al viernes a las once. ¿Puedo ayudarle en algo más?	Qué va, ya me ha hecho usted un favor bien grande.	no
        He cambiado su cita al viernes a las once. ¿Puedo ayudarle en algo más?	todo bien así nada más	no
        Tiene una cita el miércoles a las diez con el doctor Johnson. ¿Desea algo más?	No, solo quería saber eso.	no
        Tiene una cita el miércoles a las diez con el doctor Johnson. ¿Desea algo más?	no no con saberlo me basta hasta luego	no|bye
        El martes 24 de noviembre a las nueve con la doctora Patel para Ana Ruiz: ¿se la reservo?	Mejor no, tengo que hablarlo con mi marido.	no
        El martes 24 de noviembre a las nueve con la doctora Patel para Ana Ruiz: ¿se la reservo?	nooo no me reserve nada yo solo preguntaba	no
        El viernes 27 de noviembre a las cuatro con el doctor Lee para Omar Ledesma: ¿se la reservo?	Todavía no, gracias.	no
        El lunes 30 de noviembre a las tres con el doctor García para Hugo Salcedo: ¿se la reservo?	así no me conviene	no
        ¿Cancelo la cita del lunes 30 de noviembre a las diez con el doctor Lee?	¡No, por Dios! Esa cita me costó dos meses conseguirla.	no
        ¿Cancelo la cita del lunes 30 de noviembre a las diez con el doctor Lee?	pensándolo bien déjela ahí como está	no
        ¿Cancelo la cita del lunes 30 de noviembre a las diez con el doctor Lee?	Nel, siempre sí voy a ir.	no
        Esa hora no está libre. Lo más cercano es el jueves a las dos. ¿Le viene bien?	Imposible.	no
        Esa hora no está libre. Lo más cercano es el jueves a las dos. ¿Le viene bien?	no el jueves no puedo	no|give
        Esa hora no está libre. Lo más cercano es el jueves a las dos. ¿Le viene bien?	Pues fatal, la verdad.	no
        Eso lo ve la doctora Patel. ¿Le busco una cita con ella?	gracias pero de momento solo quería informarme	no
        ¿Es usted Julián Ocaña?	Se equivoca, señorita.	no
        ¿Cambio su cita del martes a las nueve al viernes a las once con el doctor Lee?	Quedémonos con la que ya tenía, mejor.	no
        ¿Quiere que le busque otra fecha?	no hace falta ya me aguanto	no
        ¿Le busco un hueco con otro médico?	Ni modo, no, yo solo confío en el doctor Johnson.	no
        El doctor García tiene libre el miércoles a las nueve, a las diez y media y a las tres. ¿Cuál prefiere?	¿Cómo dice? Es que me pasó una moto.	repeat
        El doctor García tiene libre el miércoles a las nueve, a las diez y media y a las tres. ¿Cuál prefiere?	me las dice otra vez más despacito por favor	repeat
        El martes 24 de noviembre a las nueve con la doctora Patel para Ana Ruiz: ¿se la reservo?	¿Qué día ha dicho?	repeat
        El martes 24 de noviembre a las nueve con la doctora Patel para Ana Ruiz: ¿se la reservo?	mande no le oí bien hay mucho ruido aquí	repeat
        Su cita queda reservada para el jueves 26 a las once. ¿Algo más?	Repítame la hora, que la estoy apuntando.	repeat
        ¿Cuál es el motivo de la cita?	no entiendo motivo qué es por favor decir otra vez	repeat
        ¿Cancelo la cita del lunes 30 de noviembre a las diez con el doctor Lee?	Perdoná, se entrecortó, ¿qué cosa del lunes?	repeat
        Esa hora no está libre. Lo más cercano es el jueves a las dos. ¿Le viene bien?	el jueves a las doce o a las dos es que oigo regular	repeat
        ¿Qué día le vendría bien?	Espere, que busco la agenda.	wait
        ¿A qué hora?	un momentico que estoy preguntándole a mi esposo	wait
        ¿Me da su fecha de nacimiento?	Aguantame un segundo que saco el documento de mi vieja de la cartera.	wait
        El doctor García tiene libre el miércoles a las nueve, a las diez y media y a las tres. ¿Cuál prefiere?	a ver a ver deje que me ponga las gafas	wait
        ¿Me deja un teléfono de contacto?	Permítame tantito, lo tengo anotado en la libreta.	wait
        El viernes 27 de noviembre a las cuatro con el doctor Lee para Omar Ledesma: ¿se la reservo?	no cuelgue que me tocan el timbre	wait
        ¿Con qué doctor?	Ay, espérate, mami, que el papel del referido está en el carro.	wait
        Esa hora no está libre. Lo más cercano es el jueves a las dos. ¿Le viene bien?	mmm déjeme ver si puedo un minuto	wait
        Su cita queda reservada. ¿Algo más?	Hasta el martes, pues.	bye
        Su cita queda reservada. ¿Algo más?	bueno mi amor que pases buen día bye	bye
        Su cita queda cancelada. ¿Algo más?	Gracias, muy amable, hasta luego.	bye|no
        Gracias por llamar. Que tenga un buen día.	igualmente nos vemos	bye
        Gracias por llamar. Que tenga un buen día.	Con Dios, hija.	bye
        He cambiado su cita al viernes a las once. ¿Puedo ayudarle en algo más?	Venga, ciao, que pierdo el autobús.	bye
        Le esperamos el jueves a las dos.	allá estaremos adiosito	bye
        Le esperamos el jueves a las dos.	Chau, chau, gracias por la paciencia.	bye
        Lo siento, esta semana no queda nada con el doctor Johnson. ¿Le busco la semana que viene?	ya volveré a llamar adiós	bye|no
        Tiene una cita el miércoles a las diez con el doctor Johnson. ¿Desea algo más?	Muchísimas gracias, agur, que vaya bien.	bye|no
        ¿Cuál es el motivo de la cita?	Mire, prefiero explicárselo a una persona, ¿me pasa con alguien?	person
        Disculpe, no le he entendido. ¿Qué día le vendría bien?	ya es la tercera vez comuníqueme con un ser humano por favor	person
        ¿Con qué doctor?	¿No está la chica de siempre, Mari Carmen? Que se ponga ella.	person
        Esa hora no está libre. Lo más cercano es el jueves a las dos. ¿Le viene bien?	pasame con el encargado que esto así no va	person
        Su cita queda reservada. ¿Algo más?	hay que ir en ayunas	other
        El lunes 30 de noviembre a las tres con el doctor García para Hugo Salcedo: ¿se la reservo?	¿Eso cuánto me va a costar? Porque yo no tengo obra social.	other
        Su cita queda reservada. ¿Algo más?	cómo llego desde la terminal de buses qué ruta me sirve	other
        ¿Reservo la revisión del martes a las nueve a nombre de Ainhoa Etxeberria?	Antes de nada, ¿me puede deletrear el apellido tal como lo tiene?	spell
        Queda reservado: corte y tinte el viernes a las cinco, para Yolanda Giménez. ¿Algo más?	¿Giménez lo ha puesto con ge o con jota?	spell
        Tiene usted una mesa para cuatro a nombre de Wenceslao Vidal.	a ver cómo lo tienes escrito	spell
        El número que me consta es el 600 12 34 56. ¿Es correcto?	Dígamelo cifra por cifra, haga el favor, que voy apuntando.	spell|repeat
        ¿A qué nombre, por favor?	Ya se lo di antes. Quiero oír qué letras ha apuntado.	spell
        Su localizador es B V 7 T 2.	¿Eso es be de Barcelona o uve de Valencia?	spell|repeat
        ¿Confirmo la cita de Jhonatan Quispe para el lunes a las diez?	Sí, pero primero léame cómo está escrito el nombre, que siempre lo ponen mal.	spell
        He anotado el cambio de apellido. ¿Desea algo más?	¿Y cómo quedó? Letra por letra, si no le molesta.	spell
        El libro está apartado para la señora Echevarría.	con hache o sin hache lo han puesto	spell
        Le enviaremos la confirmación por correo electrónico.	¿A qué dirección? Deletréemela, porfa.	spell
        Hola, Elisabet, ¿en qué puedo ayudarle?	Una duda tonta, ¿le sale mi nombre con zeta y con te o acabado en hache?	spell
        ¿La matrícula es 4471 KLM?	No le he pillado las letras, repítamelas de una en una.	spell|repeat
        Su habitación doble está a nombre de Schneider, tres noches.	¿Me podría decir cómo consta escrito Schneider en su sistema?	spell
        De acuerdo, señor Vázquez. ¿Qué día le viene bien?	Oiga, Vázquez, ¿con dos zetas lo tiene?	spell
        La cuenta figura a nombre de Nayeli Xochitl Cruz.	¿Me lo deletreas para ver si está bien?	spell
        Queda anotado para Iker Goikoetxea, mañana a las doce.	uf ese apellido dímelo letra a letra anda	spell
        ¿Le pongo la cita a nombre de Belén Llorente?	Llorente, ¿lo escribió con elle o con i griega?	spell
        Su número de expediente es el 2 0 4 9 1 8.	¿Me lo dicta despacito, número por número?	spell|repeat
        Perfecto, ya tengo sus datos. ¿Qué tipo de coche es?	Espere, ¿qué puso usted en el apellido? Quiero que me lo deletree.	spell
        La reserva es para Jessica Hernández, ¿verdad?	Depende de cómo la hayas escrito, ¿Jessica con una ese o con dos?	spell
        Ya corregí el nombre: Ariadna Puigdollers.	Hágame el favor de leérmelo con todas sus letras.	spell
        ¿Cancelo la cita del señor Baeza?	Baeza, a ver, ¿lo tiene con be grande o be chica?	spell
        Le llamaremos al teléfono que nos facilitó.	dime qué número tienes apuntado dígito por dígito	spell
        Su mesa está confirmada, señora Mac Gregor.	¿Junto o separado? Es que quisiera saber cómo aparece en la lista.	spell
        ¿Desea que le cambie el nombre de la tarjeta?	Según cómo lo tenga. Vaya diciéndome las letras y yo le voy diciendo.	spell
        Taller Hermanos Ruiz, buenos días. ¿En qué puedo ayudarle?	Good morning, my car broke down near you, could you take a look at it?	foreign
        ¿A qué nombre, por favor?	sorry i don't speak any spanish	foreign
        ¿Qué día le vendría bien?	Tomorrow if possible, or the day after, whenever you've got a slot.	foreign
        Hotel Miramar, dígame.	Hello there, I was wondering if you have a twin room for next weekend.	foreign
        ¿Desea algo más?	No, that's all, thank you very much, bye now.	foreign|no|bye
        ¿Me dice su fecha de nacimiento?	Excuse me, can we do this in English, please?	foreign
        Restaurante La Lonja, buenas noches.	Bonsoir, je voudrais réserver une table pour six personnes.	foreign
        ¿Cuántas noches se quedará?	deux nuits seulement on repart dimanche	foreign
        ¿Con qué médico desea la cita?	Excusez-moi, je ne parle pas espagnol, il y a quelqu'un qui parle français ?	foreign|person
        Peluquería Nines, ¿dígame?	Coucou, c'est pour un brushing cet après-midi, c'est possible ?	foreign
        Gracias por llamar al Hospital Central. ¿En qué puedo ayudarle?	Guten Morgen, mein Mann hat sich am Knie verletzt, wir brauchen einen Arzt.	foreign
        ¿Para cuántas personas sería la mesa?	wir sind zu fünft und hätten gern was draußen	foreign
        ¿Quiere que le reserve la habitación?	Ich verstehe leider kein Wort. Sprechen Sie Deutsch?	foreign
        ¿Cuál es el problema del coche?	Da leuchtet so eine gelbe Lampe, seit gestern Abend schon.	foreign
        Banco del Sur, buenas tardes.	Buongiorno, ho perso la carta di credito e vorrei bloccarla.	foreign
        ¿Qué hora prefiere?	verso le nove di sera se c'è posto	foreign
        ¿A nombre de quién?	Mi chiamo Federica Galli. Mi scusi, il mio spagnolo è pessimo.	foreign
        Biblioteca municipal, buenos días.	Bom dia, eu gostaria de saber como faço para tirar a carteirinha.	foreign
        ¿Me da un teléfono de contacto?	não estou entendendo alguém fala português aí	foreign|person
        ¿Le va bien el jueves a las once?	Às onze não consigo, só depois do almoço.	foreign|no
        Consultas externas, dígame.	Bon dia, voldria demanar hora per a la meva mare, si us plau.	foreign
        ¿Qué día quiere venir?	dimarts que ve al matí si pot ser	foreign
        ¿Le puedo ayudar en algo más?	Podem parlar en català? Em seria més fàcil.	foreign
        Taller Norte, buenos días.	Egun on, autoa konpontzera eraman nahi nuke, noiz etor naiteke?	foreign
        ¿A qué nombre hago la reserva?	Barkatu, euskaraz egiten duzu?	foreign
        ¿En qué puedo servirle?	Bos días, quería preguntar se teñen mesa para este sábado á noite.	foreign
        Hotel Miramar, buenas tardes.	Goedenavond, hebben jullie nog een kamer vrij voor vannacht?	foreign
        ¿Me indica su nombre y apellidos?	bună ziua eu nu vorbesc spaniolă doar română	foreign
        Gracias por llamar. ¿Qué desea?	salam, bghit nakhod maw'id m'a tbib	foreign
        ¿Qué servicio necesita?	ni hao, wo bu hui shuo xibanyawen	foreign
        Hospital Central, ¿en qué le ayudo?	Disculpe, ¿habla inglés? Es para un amigo que está aquí conmigo.	foreign
        ¿A qué nombre, por favor?	yo no español, english ok?	foreign
        ¿Qué día le viene bien?	Mi suegra solo entiende ucraniano, ¿hay alguien ahí que lo hable?	foreign|person
        Banco del Sur, dígame.	¿En qué idiomas atienden ustedes?	foreign
        ¿Desea reservar una mesa?	¿Me lo podría explicar en francés? En castellano me pierdo.	foreign
        ¿A qué nombre, por favor?	Etxeberria, con te, equis y be: E, T, X, E, B, E, R, R, I, A.	give
        ¿Y el apellido?	ge u a jota a erre de o	give
        ¿Me dice la matrícula?	Siete uno cero dos, de Dinamarca, ele de Lugo, zeta de Zamora.	give
        ¿Me facilita un correo electrónico?	Es marta punto ruiz, ruiz con zeta, arroba ejemplo punto com.	give
        ¿Reservo la mesa a nombre de Jiménez?	Con ge, es Giménez con ge.	give|no
        Le tengo como Elena Ibáñez. ¿Es correcto?	No, no, Helena con hache delante.	no|give
        Entonces es W, A, L, T, E, R, ¿verdad?	Eso mismo, tal cual.	yes
        Tenemos libre el lunes a las nueve y el martes a las seis. ¿Cuál prefiere?	¿Cómo dice? Se ha cortado, repita por favor.	repeat
        Su cita queda para el 14 de mayo a las 10:30.	no le oí bien me lo vuelve a decir	repeat
        ¿Con qué estilista quiere, con Chantal o con Kevin?	Es que habla muy rápido, ¿otra vez más despacio?	repeat
        ¿Para quién es la habitación?	Para un cliente nuestro de Düsseldorf, el señor Heinz Schröder.	give
        ¿Qué platos quiere encargar?	Dos de fish and chips y un brownie sin nueces.	give
        ¿Desea algo más?	Nada más, thank you, ¡hasta luego!	no|bye
        ¿Confirmo la mesa para el sábado?	ok perfecto me viene great	yes
        ¿En qué puedo ayudarle?	¿Tienen novelas en inglés para niños de siete años?	other
        ¿Qué coche es?	Un Volkswagen Golf, el Bluemotion ese, del dos mil quince.	give
        ¿En qué puedo ayudarle?	Póngame con Mister Wilkinson, el director, por favor.	person
        ¿Cómo se llama el paciente?	El nombre es Dmitri, mi hijo, él tener ocho año.	give
        ¿Le va bien el miércoles a las diez?	Sí sí, miércoles mucho bueno para mí.	yes
        ¿Quiere también un lavado del coche?	No lavado, gracias, solo yo querer aceite nuevo.	no|give
        """#)
}
