import ParleyAgent

/// The same in Spanish.
enum SpanishHospitalLines {
    static let all = CallerLine.lines(
        #"""
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Hola, buenos días, mire, que llevo unos días con un dolor en la rodilla que no puedo ni bajar las escaleras y quería ver si me puede ver alguien.	book
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Buenas, quería coger cita con el doctor Patel, para el lunes a primera hora si puede ser.	book
        City Hospital, buenas tardes. Dígame, ¿en qué puedo ayudarle?	hola sí disculpe es que me salieron unas manchas rojas en los brazos y me dijo mi mamá que llamara para que me vean	book
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Quiero sacar un turno con el doctor García, por el hombro, que me quedó mal desde la caída.	book
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Bueno, este, quisiera agendar una cita para mi hijo, tiene cuatro días con tos y no se le quita.	book
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	ay señorita buenos días qué pena molestarla es que necesito una citica para mi esposo que anda con la presión alta	book
        City Hospital, buenas tardes. Dígame, ¿en qué puedo ayudarle?	Buenas tardes. Soy Encarnación Robles, me toca la revisión del corazón, me dijo el doctor que a los seis meses, y ya han pasado siete.	book
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Hola, ¿me puede dar hora para mañana? Me hice algo en la espalda levantando unas cajas.	book
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Mire, es que tengo un lunar en la espalda que, eh, que ha cambiado de color y mi mujer no me deja en paz hasta que me lo miren.	book
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	hola necesito que me vea un medico lo antes posible no es urgencia pero llevo una semana con fiebre que sube y baja	book|availability
        City Hospital, buenas tardes. Dígame, ¿en qué puedo ayudarle?	Sí, aló, quería pedir hora con el traumatólogo, que se me hinchó el tobillo jugando a la pelota.	book
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Oiga, apúnteme para el miércoles a las diez con el de los huesos, haga el favor.	book
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Buenas, ¿cómo le va? Mire, yo quería ver si usted me puede conseguir un espacio con el dermatólogo, es por un acné que tengo desde hace rato.	book
        City Hospital, buenos días. ¿En qué le puedo ayudar?	eh hola es la primera vez que llamo o sea tengo dieciocho y antes llamaba mi madre pero quiero pedir cita porque me duele mucho la cabeza	book
        City Hospital, buenas tardes. Dígame, ¿en qué puedo ayudarle?	A mi mamá se le duermen las manos y quisiéramos que la revise un doctor, ella tiene ochenta y dos años. ¿Cuándo la podemos llevar?	book|availability
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Me mandó el médico del seguro, que me tengo que hacer ver el corazón por unas palpitaciones. Me dijo que llamara acá.	book
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Hola, habla Ricardo Benítez. Necesitaría un turno para un chequeo general, me lo piden del trabajo.	book
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	buenas tardes mija yo lo que quiero es que me vea el doctor johnson que ando con un mareo desde el domingo	book
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Pues nada, que mi niña tiene el codo muy inflamado desde ayer y quiero que la vea alguien, esta semana si se puede.	book
        City Hospital, buenas tardes. Dígame, ¿en qué puedo ayudarle?	Buenas. A ver, eh, me caduca la receta de las pastillas y me dicen que sin ver al médico no me la renuevan, así que usted dirá.	book
        Ya está reservada: el lunes 30 de noviembre a las 9 de la mañana con el doctor Lee. ¿Desea algo más?	Sí, ya que estoy, otra para mi marido, que también tiene que ir al del corazón.	book|yes
        La cita queda anulada. ¿Desea algo más?	pues mire ahora que lo pienso sí que me vea el doctor johnson por la tos que no se me va	book|yes
        No encuentro ninguna cita a su nombre. ¿Puedo ayudarle en algo más?	¿Cómo que no? Bueno, pues entonces hágame una con el doctor García, por favor.	book
        El doctor Lee es el especialista de la piel. ¿Desea algo más?	Ah, pues con ese mismo. Deme una cita con él, si es tan amable.	book
        El doctor Patel atiende los lunes y los jueves. ¿Desea algo más?	Entonces póngame el jueves con él, da igual la hora.	book|give
        Su próxima cita es el martes 1 de diciembre a las 11 con el doctor Johnson. ¿Algo más?	si otra cosita me podria agendar tambien con el de la piel ese mismo dia	book|yes
        ¿Desea algo más?	Sí, mi hermana también quiere turno, a continuación del mío si puede ser.	book|yes
        Sí, aceptamos su seguro. ¿Le puedo ayudar en algo más?	Ah, qué bueno. Entonces sí, sáqueme una cita para lo de la cadera.	book|yes
        El aparcamiento está en la entrada norte. ¿Desea algo más?	Sí, eh, que en realidad llamaba porque tengo un dolor en el pecho cuando subo cuestas y quería que me lo mirasen.	book|yes
        Para la piel tenemos al doctor Lee, y para los huesos al doctor García.	ok entonces con el doctor lee quiero una cita porfa para la proxima semana	book|give
        He cambiado su cita al viernes 4 de diciembre a las 12. ¿Desea algo más?	Mire, y aprovechando, a mi papá también le toca control del corazón, ¿me lo apunta?	book
        El doctor Johnson está libre el miércoles por la mañana.	Pues venga, resérveme el miércoles, a la hora que usted vea.	book|give|yes
        La consulta abre a las ocho de la mañana. ¿Desea algo más?	sí, sí, quería pedir una cita para sacarme sangre, bueno, para que me manden los análisis	book|yes
        Perdone, no le he entendido bien. ¿Qué necesita?	Que quiero que me vea un médico, hija, por la espalda.	book|give
        ¿Quiere reservar, cambiar o anular una cita?	Reservar, reservar. Es para mi abuela, que tiene una herida en la pierna que no le cierra.	book|give
        ¿En qué más puedo servirle?	Fíjese que a mi niño le salió un sarpullido y quisiera que lo revisen también.	book
        El doctor García no tiene nada esta semana. ¿Desea algo más?	Pues a ver si me puede meter con otro, con el que sea, que así no aguanto.	book|give
        Su cita del jueves está anulada. ¿Le puedo ayudar en algo más?	Sí, saqueme una nueva pero con el doctor Patel.	book|move|yes
        ¿Llama por una cita que ya tiene?	No, no, yo no tengo ninguna. Quiero pedir una por primera vez, me acabo de mudar acá.	book|no
        Su teléfono está actualizado. ¿Desea algo más?	ya y una horita con el doctor general po si tiene es por un dolor de guata que no se me pasa	book|yes
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Hola, mire, tengo cita el martes con el doctor Lee pero me han cambiado el turno en el trabajo y no llego, ¿podría ser otro día?	move
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Buenos días, soy Julián Pastor, que me tocaba el jueves a las nueve y quería ver si me lo puede pasar a la tarde.	move
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	disculpe es que tengo una cita para mañana y no me va a dar tiempo me la puede correr para la otra semana	move
        City Hospital, buenas tardes. Dígame, ¿en qué puedo ayudarle?	Quería cambiar el turno que tengo con García, me coincide con un examen de la facultad.	move
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Es que nos vamos al pueblo justo esos días y mi marido tenía lo del corazón el día tres. ¿No nos lo puede poner para después del puente?	move
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Aló, buenas, yo estoy agendada con el doctor Johnson pero preferiría que me viera el doctor Patel, ¿se puede?	move
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	oiga me dieron las ocho de la mañana y a esa hora no hay camión de donde yo vivo no tendrá algo mas tarde	move
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Perdone, ¿se podría adelantar mi cita? Es que el dolor de la cadera va a peor y hasta diciembre no aguanto.	move
        City Hospital, buenas tardes. Dígame, ¿en qué puedo ayudarle?	Buenas, habla Yolanda Quispe, quisiera reprogramar mi cita del día veinticinco, me salió un viaje.	move
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Mire, que mi hija es la que me lleva y el miércoles no puede. Yo lo tenía a las once. A ver qué podemos hacer.	move
        City Hospital, buenos días. ¿En qué le puedo ayudar?	hola sí tengo un turno el viernes a la mañana y quería saber si me lo pueden pasar para la tarde el mismo viernes	move
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Ay, señorita, me equivoqué de fecha cuando la pedí, yo quería el siete, no el diecisiete.	move
        City Hospital, buenas tardes. Dígame, ¿en qué puedo ayudarle?	Buenas tardes, tengo la cita APT 1042 y necesito otro día, el que sea menos lunes.	move
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Qué pena con usted, es que voy en el trancón y no alcanzo a llegar a la cita de las diez. ¿Me la puede dejar para más tardecito?	move
        Su cita es el lunes 30 de noviembre a las 9 de la mañana con el doctor Lee. ¿Desea algo más?	Uy, las nueve es muy temprano para mí. ¿No me la puede poner más tarde?	move
        Tiene usted cita el jueves 3 de diciembre a las 12 con el doctor Patel.	ah no ese dia no puedo me la cambia porfa para el viernes	move
        Ya está reservada: el martes 1 de diciembre a las 10 con el doctor García. ¿Desea algo más?	Espere, espere, que el martes tengo lo del colegio de la niña. Póngamela el miércoles.	move|give
        ¿Quiere que anule la cita?	No, anularla no, lo que quiero es pasarla a otro día.	move|no
        ¿Desea algo más?	Sí, y la de mi mujer, que la tiene el mismo día, también hay que moverla.	move|yes
        ¿La anulo?	no no la anule mejor me la pasa para la semana que viene si se puede	move|no
        Veo dos citas: el lunes con el doctor Lee y el jueves con el doctor Johnson.	Pues júntemelas en el mismo día, que vengo de lejos.	move
        Su cita con el doctor Johnson es el miércoles 2 de diciembre a las 8 de la mañana. ¿Algo más?	Y digo yo, ¿no podría ser con el doctor García en vez de con ese? Es que es de la rodilla.	move
        He anotado la cita para Martina Ferrer el viernes 4 de diciembre a las 5 de la tarde.	Ay, a las cinco sale de gimnasia, si me la pudiera atrasar media horita.	move|give
        ¿En qué más le puedo ayudar?	Mirá, me acabo de acordar que el otro turno, el del dermatólogo, también lo tengo que correr.	move
        El doctor Lee está libre el miércoles a las 10 y a las 12. ¿Desea algo más?	Ah, entonces pase mi cita del lunes para el miércoles a las doce.	move|give
        Entonces, ¿qué desea hacer con la cita?	Cambiarla, cambiarla. Que sea por la tarde, que por la mañana trabajo.	move|give
        Su cita es el 15 de diciembre a las 4 de la tarde con el doctor Patel. ¿Desea algo más?	¿El quince? Pero eso está lejísimos, ¿no habrá modo de que me la adelanten?	move
        La cita de su padre es el jueves a las 9. ¿Desea algo más?	si mire que el jueves tiene dialisis entonces tocaria otro dia	move|yes
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Hola, buenas, que no voy a poder ir el lunes, así que bórreme, por favor.	cancel
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Llamaba para anular una cita que tengo con el doctor Lee, a nombre de Sonia Vidal.	cancel
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	si buenos dias es que ya se me quito el dolor entonces ya no voy a ocupar la cita del miercoles	cancel
        City Hospital, buenas tardes. Dígame, ¿en qué puedo ayudarle?	Buenas tardes. Mi madre tenía hora con ustedes el día diez y, bueno, ha fallecido, así que, eh, no va a ir.	cancel
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Quería dar de baja el turno del jueves, me lo terminaron viendo en otro lado.	cancel
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	disculpe quiero cancelar mi cita la APT 1019	cancel
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Estoy resfriadísima, no quiero ir a contagiar a nadie, mañana no me esperen.	cancel|move
        City Hospital, buenas tardes. Dígame, ¿en qué puedo ayudarle?	Oiga, que me ha llegado un mensaje recordándome lo del viernes y yo ya dije que no iba. Quíteme de ahí.	cancel
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Buenas, habla el papá de Mateo Cárdenas. El niño ya está bien, gracias a Dios, así que le dejo libre el cupo para otro.	cancel
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Mire, me dieron dos citas sin querer, quíteme la segunda y ya.	cancel
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	ay mi amor yo tenía una cita con el doctor García para mañana pero no tengo quien me lleve mejor déjelo así cancélemela	cancel
        Su próxima cita es el lunes 30 de noviembre a las 2 de la tarde con el doctor Lee. ¿Desea algo más?	Sí, que me la quite, que al final me voy de viaje.	cancel|yes
        Tiene dos citas: el martes con el doctor Johnson y el viernes con el doctor García.	La del viernes ya no la necesito, esa me la cancela.	cancel|give
        ¿Qué día prefiere para el cambio?	mire sabe que mejor no la cambie mejor cancelela y yo después llamo	cancel|no
        Ya está reservada: el jueves 3 de diciembre a las 11 con el doctor Patel. ¿Desea algo más?	Sí, como ya tengo esta, la otra que tenía con Johnson me la anula.	cancel|yes
        No tengo nada libre esa semana. ¿Quiere otra fecha?	No, pues entonces anúleme la que tengo y ya está, me busco otro sitio.	cancel|no
        ¿Desea algo más?	Sí, mi hermano tenía turno el miércoles y está internado, así que no va a ir. Fabián Sosa.	cancel|yes
        He cambiado su cita al martes a las 10. ¿Desea algo más?	Y la de mi esposa, esa sí bórrela, que ya no le hace falta.	cancel
        Su cita es mañana a las 8 de la mañana. ¿Algo más?	mañana no yo eso ya no lo quiero sáquelo	cancel
        ¿Quiere reservar, cambiar o anular una cita?	Anular. Es la que pidió mi hija por internet sin preguntarme.	cancel|give
        ¿En qué más puedo ayudarle?	Ah, y lo del dermatólogo, pues tampoco va a hacer falta, ya se me fue solo con una cremita.	cancel
        El doctor Patel no podrá atender ese día. ¿Le busco otra hora?	No se moleste, déjelo, no me la busque, quíteme de la lista.	cancel|no
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Hola, ¿qué horas tienen libres el jueves con el doctor García?	availability
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Una preguntita nomás, ¿para cuándo habría lugar con el dermatólogo? No quiero sacar turno todavía.	availability
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	buenas queria saber si tiene algo para hoy en la tarde con el que sea	availability|book
        City Hospital, buenas tardes. Dígame, ¿en qué puedo ayudarle?	Buenas tardes. ¿El doctor Patel tiene algún hueco la semana que viene?	availability
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	¿Qué tan pronto me podrían atender por un dolor de espalda?	availability|book
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Mire, yo solo puedo los viernes, ¿tiene algo los viernes por la mañana?	availability
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	disculpe hay cupo para el médico general mañana temprano	availability|book
        City Hospital, buenas tardes. Dígame, ¿en qué puedo ayudarle?	Sí, eh, antes de pedir nada quiero saber qué días hay libres en diciembre para lo del corazón.	availability
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Aló, ¿quedan horas para el doctor Lee antes de Navidad o ya está todo tomado?	availability
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	¿Está muy llena la agenda del de los huesos? Es que me han dicho que hay lista de espera.	availability
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	hola me dice por favor qué horarios le quedan al doctor johnson para el lunes	availability
        El doctor Lee tiene hora el lunes 30 de noviembre a las 9 de la mañana y a las 2 de la tarde. ¿Cuál prefiere?	¿Y el martes qué tiene?	availability
        ¿Le reservo con el doctor García el miércoles 2 de diciembre a las 8 de la mañana?	Uf, a las ocho no llego. ¿No tiene nada más tarde ese mismo día?	availability|no
        ¿Qué día le gustaría venir?	Depende, ¿qué días tienen ustedes?	availability
        El doctor Patel no tiene horas libres el jueves. ¿Le miro otro día?	a ver y el viernes en la tardecita hay algo	availability|yes|give
        ¿Qué día le gustaría venir?	pues no sé cuándo hay lo más pronto que tenga	availability|give
        El doctor Johnson tiene hora a las 10 y a las 12. ¿Cuál prefiere?	¿No hay nada por la tarde? Es que salgo a las tres.	availability
        Su cita es el martes 15 de diciembre a las 9. ¿Desea algo más?	¿Y no habrá quedado libre nada antes?	availability|move
        ¿Quiere que la pase a otro día?	Primero dígame qué hay libre la semana del catorce y ya le digo.	availability
        El doctor García atiende martes y jueves. ¿Desea algo más?	Sí, ¿y qué horas le quedan el jueves?	availability|yes
        El lunes tengo a las 9, a las 10 y a las 11 de la mañana.	¿Y con otro doctor hay algo más cerquita de la una?	availability
        Ya está anulada su cita. ¿Desea algo más?	una consulta si más adelante quiero volver a sacar cómo están de turnos en diciembre	availability
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Hola, buenas, soy Pilar Domínguez, que no me acuerdo si tengo la cita el martes o el miércoles.	own_appointments
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Mire, que he perdido el papelito de la cita y no sé a qué hora tengo que ir.	own_appointments
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	buenas queria confirmar mi cita de mañana a nombre de Kevin Rosales	own_appointments
        City Hospital, buenas tardes. Dígame, ¿en qué puedo ayudarle?	Buenas tardes, me llegó un mensaje de que tengo turno pero no dice con quién ni a qué hora.	own_appointments
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Disculpe, ¿me puede decir si mi papá tiene alguna cita pendiente? Él dice que sí, pero ya ve cómo anda de la memoria.	own_appointments
        City Hospital, buenos días. ¿En qué le puedo ayudar?	¿Qué tengo yo apuntado con ustedes este mes, hija?	own_appointments
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	oiga yo saqué una cita por internet anoche y no me llegó nada quedó o no quedó	own_appointments
        City Hospital, buenas tardes. Dígame, ¿en qué puedo ayudarle?	Aló, ¿con qué doctor me toca el jueves? Es que tengo anotada la hora, pero no el nombre.	own_appointments
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Es para decirle a mi jefe qué días falto, ¿me lee todas las citas que tengo?	own_appointments
        Ya está reservada: el viernes 4 de diciembre a las 10 con el doctor Johnson. ¿Desea algo más?	Sí, mire a ver si tengo otra, que creo que me dieron una con el doctor Patel.	own_appointments|yes
        La cita queda anulada. ¿Desea algo más?	Entonces, ¿cuáles me quedan todavía?	own_appointments
        ¿Qué día le gustaría venir?	Espere, ¿no tengo ya una hora con ustedes por esas fechas?	own_appointments
        ¿Qué cita quiere cambiar?	pues es que no me acuerdo cuáles tengo me las puede decir	own_appointments
        ¿Desea algo más?	Y la de mi hijo, ¿a qué hora era? Se llama Bruno Salcedo.	own_appointments
        ¿La anulo?	Un momento, antes dígame para qué día la tenía.	own_appointments|wait
        ¿En qué más le puedo servir?	Nada más que me confirme lo del lunes, si sigue en pie.	own_appointments
        He actualizado su teléfono. ¿Desea algo más?	sí ya que estamos fijate si figura algún turno mío para diciembre	own_appointments|yes
        El doctor García atiende los martes. ¿Desea algo más?	¿Y yo con ese cuándo tengo, que me dijo que volviera en tres meses?	own_appointments
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Hola, ¿qué médicos tienen ahí?	doctor_info
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Una pregunta, ¿el doctor Patel pasa consulta los viernes?	doctor_info
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	mire tengo como un hongo en la uña del pie con qué doctor tengo que ir	doctor_info|book
        City Hospital, buenas tardes. Dígame, ¿en qué puedo ayudarle?	Buenas tardes, ¿hay alguna doctora mujer? Es que mi madre con hombres no quiere.	doctor_info
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Disculpe, ¿el doctor García es el que ve lo de las caderas?	doctor_info
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	No sé a quién tengo que pedirle turno, me mareo cada vez que me levanto. ¿Eso quién lo ve?	doctor_info|book
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	buenas el doctor johnson todavía atiende ahí o ya se jubiló	doctor_info
        ¿Con qué médico quiere la cita, o de qué se trata?	Pues no sé, ¿cuáles hay?	doctor_info
        ¿Con qué médico quiere la cita, o de qué se trata?	Es que se me duermen los dedos, no sé si eso es del corazón o de los huesos, ¿usted con quién me recomienda?	doctor_info|give
        El doctor Lee no tiene horas el martes. ¿Qué otro día le viene bien?	¿Qué días trabaja él?	doctor_info
        Ya está reservada: el lunes 30 de noviembre a las 9 con el doctor Lee. ¿Desea algo más?	sí una duda el doctor lee atiende niños también	doctor_info|yes
        Puede ser con el doctor Johnson o con el doctor Patel.	¿Y cuál es la diferencia? ¿Patel de qué es?	doctor_info
        ¿Prefiere por la mañana o por la tarde?	¿El doctor García está por las tardes? Porque me dijeron que solo venía en la mañana.	doctor_info|availability
        ¿Desea algo más?	Nomás saber si alguno de los doctores habla quechua, por mi abuelita.	doctor_info|other
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	Hola, quería saber qué teléfono tienen ahí puesto, porque nunca me llegan los mensajes.	own_data
        City Hospital, buenos días. ¿En qué le puedo ayudar?	Buenas, ¿usted me puede decir qué seguro les aparece a mi nombre? Soy Graciela Montiel.	own_data
        Gracias por llamar al City Hospital. ¿En qué puedo ayudarle?	mire es que creo que tienen mal mi fecha de nacimiento me dice cual les sale	own_data
        City Hospital, buenas tardes. Dígame, ¿en qué puedo ayudarle?	Buenas tardes, cambié de mutua en enero y no sé si ustedes lo tienen apuntado ya.	own_data
        Ya está reservada su cita. ¿Desea algo más?	Sí, ¿qué número de celular tienen mío? Porque lo cambié hace poco.	own_data|yes
        Le enviaremos un mensaje de recordatorio. ¿Desea algo más?	¿Y a qué número lo mandan, al mío o al de mi hija?	own_data
        ¿Desea algo más?	si digame como tienen escrito mi apellido porque siempre me lo ponen con s y es con z	own_data|yes
        La cita queda anulada. ¿Puedo ayudarle en algo más?	Sí, léame los datos míos que tienen en la ficha, a ver si están bien.	own_data|yes
        """#)
}
