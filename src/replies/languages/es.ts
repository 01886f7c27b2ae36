import type { LanguageFile } from './language.ts';

/*
 * Ojo con «sí»: sin tilde es también el «si» condicional. Ninguna frase que apruebe o sea neutra
 * puede leerse bien detrás de «si» como condición («no hay problema», «está bien», «todo correcto»,
 * «procede» faltan por eso): «si no hay problema, adelante» no debe aprobar nunca.
 */
export const es: LanguageFile = {
  locale: 'es',
  name: 'Español',

  lists: {
    // ---- lo que se dice delante de la decisión -----------------------------------------------
    announce: `[{who}] (le | les | os | te) (comunico | comunicamos | informo | informamos | confirmo | confirmamos | digo | decimos | anuncio | anunciamos | notifico | notificamos) [de] que | (le | les | os | te) (escribo | escribimos) para {tell} [de] que | [solo | simplemente | únicamente] (quería | queríamos | quiero | queremos) {tell} [de] que | (tengo | tenemos) el (placer | gusto | agrado) de {tell} [de] que | (me | nos) (complace | alegra | es grato) {tell} [de] que`,
    tell: `confirmar | confirmarle[s] | confirmaros | confirmarte | comunicar | comunicarle[s] | comunicaros | comunicarte | informar | informarle[s] | informaros | informarte | decirle[s] | deciros | decirte | anunciarle[s]`,
    discussed: `hablado | comentado | consultado | debatido | discutido | valorado | estudiado | revisado | analizado | leído | visto | mirado | pensado | tratado`,
    calmly: `internamente | con calma | con detenimiento | con atención | detenidamente | entre nosotros | en el equipo | en nuestro equipo | con el equipo | con mi equipo | con nuestro equipo | bien | a fondo | con el departamento (jurídico | legal | técnico | informático | de compras | de informática | de sistemas) | con la gestoría`,
    month: `enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre`,
    weekday: `lunes | martes | miércoles | jueves | viernes`,

    // ---- lo que se preguntó, en palabras del cliente ---------------------------------------
    offer: `
      eso | esto | todo | todo eso | todo esto | lo (propuesto | ofrecido | solicitado | indicado | expuesto | descrito | planteado | pedido) | todo lo (propuesto | ofrecido | solicitado | indicado | expuesto | planteado)
      {core-offer} | (las | sus | estas | todas las | los | sus) (condiciones | términos) [{noun-tail}] | (las | sus | los) (términos y condiciones | condiciones y términos) [{noun-tail}] | (las condiciones | los términos) de {core-offer}
      lo que (usted | ustedes | {partner} | nos | me) (propone | proponen | ofrece | ofrecen | pide | piden | solicita | solicitan) | lo que (proponen | ofrecen | piden | solicitan | propone | ofrece | pide | solicita | nos proponen | nos ofrecen | me proponen | me ofrecen)
    `,
    'offer-a': `a {core-offer} | a eso | a esto | a todo | a todo (eso | esto) | a lo (propuesto | solicitado | planteado | indicado) | a (las | sus) condiciones [{noun-tail}]`,
    'offer-nu': `(oferta | propuesta | solicitud | invitación | petición) [{noun-tail}]`,
    'core-offer': `
      (la | su | esta | dicha | tu | vuestra | nuestra | la presente | esa | sus) [amable | gentil | atenta | generosa | citada | referida] (oferta | propuesta | solicitud | invitación | petición | sugerencia | ofertas | propuestas) [{noun-tail}] [{noun-tail}]
      (el | su | este | dicho | tu | vuestro) (ofrecimiento | planteamiento | pedido de ustedes | requerimiento)
    `,
    'noun-tail': `
      recibida | adjunta | anterior | presentada | formulada | propuesta[s] | propuestos | enviada | planteada | realizada | solicitada | indicada[s] | indicados | descrita[s] | remitida | de referencia | en cuestión | expuesta | mencionada | hecha | ofrecida | de abajo | arriba indicada | tal (cual | como está | y como está | y como se describe)
      (de | de la empresa | de parte de | hecha por | presentada por | formulada por | realizada por | enviada por | recibida de) {partner} | de (hoy | ayer | ustedes | esta mañana) | en (todos sus términos | su totalidad | su integridad | los términos indicados | los términos propuestos | esos términos)
    `,
    trial: `{core-trial} | (probar | prueba) {suite} | probarlo | probarla`,
    'trial-a': `a {core-trial} | al (periodo | período | mes | test | piloto | demo) [de (prueba | evaluación)] [gratuito | gratis]`,
    'trial-nu': `prueba [gratuita] | versión de prueba | periodo de prueba | invitación a la prueba`,
    'core-trial': `
      (la | una | su | esta | vuestra | tu) [versión de | licencia de | invitación a la | invitación de | invitación para la | oferta de] (prueba | evaluación) [gratuita | gratis] [{trial-tail}] [{trial-tail}]
      (el | un | su | este) (periodo | período | mes | test | piloto | demo) [de (prueba | evaluación)] [gratuito | gratis] [{trial-tail}]
      (la | su | esta | vuestra) (invitación | oferta | propuesta) (a | para | de) (probar | evaluar) [{suite}] [gratis | gratuitamente]
    `,
    'trial-tail': `de {suite} | de (30 | treinta) días | por (30 | treinta) días | sin compromiso | {noun-tail}`,
    purchase: `{core-purchase} | (los | sus) precios [{noun-tail}] | las licencias [{noun-tail}] | las (40 | cuarenta) licencias`,
    'purchase-a': `a {core-purchase} | al (pedido | presupuesto | precio indicado) [{noun-tail}] | a las licencias`,
    'purchase-nu': `compra | pedido | presupuesto | cotización | oferta de compra | orden de compra`,
    'core-purchase': `
      (la | su | esta | nuestra | vuestra) (compra | cotización | orden de compra | oferta de compra | oferta económica | oferta comercial | propuesta económica | propuesta comercial | adquisición) [de (las | estas) licencias] [{noun-tail}] [{noun-tail}]
      (el | su | este | nuestro | vuestro) (pedido | presupuesto) [{noun-tail}]
    `,
    admin: `
      {core-admin} | [a] {partner} ({admin-role} | nuestro {administrator} | administrador delegado) | que (ustedes | {partner} | la empresa {partner}) (administren | administre | gestionen | gestione | se (encargue | encarguen | ocupe | ocupen) de | lleven | lleve | manejen | maneje) {our-services} | los (permisos | derechos | accesos) de (administración | administrador) [delegada | delegado] [a {partner}]
    `,
    'admin-a': `a {core-admin} | a que (ustedes | {partner} | la empresa {partner}) (administren | administre | gestionen | gestione) {our-services}`,
    'admin-nu': `administración delegada [de {our-services}] | solicitud de administración [delegada]`,
    'core-admin': `
      (la | su | esta) (administración | gestión) [completa | delegada | total] [delegada | completa] [de {our-services}] [solicitada | propuesta | pedida] [por parte de {partner} | por {partner} | por ustedes | por su parte] [de {our-services}]
      (la | su | esta) (solicitud | petición | propuesta | delegación) [de {partner}] (de | para | para la | sobre la | relativa a la | de la) (administración | administrar | gestionar | gestión) [completa | delegada | total] [delegada | completa] [{our-services} | de {our-services}] [de {partner} | por {partner} | por parte de {partner}]
      (el | un) (acceso | permiso) de (administrador | administración) [delegado | delegada] [a {partner} | para {partner}] | la delegación [de la administración] [de {our-services}] [a {partner} | en {partner}]
    `,
    'admin-role': `(como | en calidad de | para ser | a ser | de) [nuestro | nuestra | el | su | mi] {administrator}`,
    'admin-do': `(administrar | gestionar | administrarnos | encargarse de | ocuparse de | encargarnos | llevar | manejar | hacerse cargo de | administre | administren | gestione | gestionen | se encargue de | se encarguen de) {our-services}`,
    administrator: `(administrador | administradora | admin | gestor | socio administrador | partner de administración) [delegado | delegada] [de {our-services}]`,
    'our-services': `
      [todos | todas | la totalidad de] (nuestros | nuestras | mis | los) (servicios | suscripciones | cuentas | sistemas | licencias) [de] [{suite} | informáticos | en la nube | cloud] [de {suite}] [y [todas] [nuestras | las] suscripciones] [de {organisation}]
      (nuestro | nuestra | el | mi) (entorno | tenant | cuenta | inquilino | plataforma | sistema) [de] [{suite}] | nuestro {suite} | el {suite} de {organisation} | {suite}
    `,
    suite: `(office | microsoft | m | o) 365 | m365 | o365 | office365 | microsoft365`,

    // ---- quién habla, y con qué ganas ------------------------------------------------------
    who: `yo | nosotros | nosotras`,
    company: `(nuestra | esta) (empresa | organización | compañía | asociación | entidad | institución | escuela | fundación | sociedad | firma | casa) | esta (dirección | gerencia) | (nuestro | este) (centro | colegio | instituto | ayuntamiento | despacho | negocio | equipo | departamento) | {organisation} | la empresa {organisation}`,
    gladly: `
      con (mucho | muchísimo | sumo | todo el) gusto | con gusto | encantad(o|a|os|as) | con [mucho | gran | sumo] (placer | agrado) | gustosamente | con entusiasmo | con toda seguridad | con mucha ilusión | de mil amores | de buen grado | sin problema[s] | sin reserva[s] | sin (ninguna | ningún) (reserva | duda | problema | condición | objeción) | sin (dudarlo | pensarlo | dudar | duda | objeción | objeciones | condiciones)
      plenamente | totalmente | completamente | enteramente | íntegramente | expresamente | formalmente | oficialmente | definitivamente | incondicionalmente | absolutamente | por supuesto | desde luego | claro | naturalmente | también | igualmente | por la presente | por este medio | mediante el presente [correo | escrito] | mediante la presente | con el presente correo | en su totalidad | en todos sus términos | sí | ya | pues | entonces | desde ya | de inmediato | inmediatamente | {our-side}
    `,
    'our-side': `
      por (nuestra | mi) parte | de (nuestra | mi) parte | por (nuestro | mi) lado | de (nuestro | mi) lado | desde (nuestro lado | aquí | acá | {organisation}) | para (nosotros | mí) | a nuestro (juicio | entender) | tal (y como | como | y cual) (acordamos | hablamos | comentamos | convenimos | quedamos | se indica | se describe | se propone) | según lo (acordado | hablado | conversado | comentado | convenido | indicado | propuesto | descrito) | como (acordamos | hablamos | quedamos | comentamos | convenimos | conversamos | dijimos) | en las condiciones (indicadas | propuestas | descritas | señaladas) | en los términos (indicados | propuestos | descritos | señalados | expuestos) | para (nuestra empresa | la empresa | nuestra organización | nuestro centro | {organisation}) | por mí | por nosotros
    `,
    'i-accept': `
      [{who} | {company}] [la | lo | las | los | se la | se lo | les | le | os | te] (acepto | aceptamos | aseptamos | asepto | apruebo | aprobamos | aprovamos | autorizo | autorizamos | validamos | ratifico | ratificamos | suscribo | suscribimos | consiento | consentimos | avalo | avalamos | acojo | acogemos)
      {company} [la | lo] (acepta | aprueba | autoriza | valida | ratifica | suscribe | consiente)
      se (acepta | aprueba | autoriza | valida | ratifica | aceptan | aprueban | autorizan) | nosotros sí (aceptamos | aprobamos | autorizamos) | yo sí (acepto | apruebo | autorizo)
    `,
    'i-take': `[{who}] (nos quedamos con | me quedo con | nos apuntamos a | me apunto a | nos sumamos a | me sumo a | nos acogemos a | me acojo a | nos adherimos a | me adhiero a | accedo a | accedemos a | tomamos | tomo | contratamos | contrato | compramos | compro)`,
    'i-want': `[{who}] [sí] (quiero | queremos | deseo | deseamos | hemos decidido | he decidido | decidimos | decido | acordamos | hemos acordado | optamos por | opto por | {company} (desea | quiere | ha decidido))`,
    'de-acuerdo': `[muy | totalmente | completamente | plenamente | absolutamente | enteramente | perfectamente | todos | todas | 100] (de acuerdo | deacuerdo | de acuerdos | conforme[s] | de conformidad)`,
    'we-are': `estoy | estamos | [{who}] (estoy | estamos) | quedo | quedamos | me muestro | nos mostramos | me declaro | nos declaramos | {company} está`,
    accord: `consentimiento | aprobación | autorización | conformidad | visto bueno | vistobueno | vobo | aceptación | permiso | beneplácito | acuerdo | ok | okay | anuencia | luz verde | sí | aval | asentimiento | venia | el sí`,
    my: `(mi | nuestro | nuestra | el | la) [pleno | plena | total | expreso | expresa | entera | más sincera | más amplia | completa | formal]`,
    'accord-tail': `total | expreso | expresa | formal | escrito | por escrito | pleno | plena | completo | completa | definitivo | definitiva | {object-a} | (para | a | con | sobre | respecto a | en relación con | en cuanto a) {object} | para (ello | eso | esto | proceder | continuar | seguir adelante | que procedan | que proceda) | a {partner} | (para | a) [{partner} para | {partner}] {admin-do} | para que {partner} {admin-do} | a {partner} para {admin-do} | solicitad(o|a) | requerid(o|a) | correspondiente | a (la | su) solicitud`,
    give: `[{who} | {company}] [les | le | os | te | se lo | se la] (doy | damos | otorgo | otorgamos | concedo | concedemos | presto | prestamos | manifiesto | manifestamos | expreso | expresamos | confirmo | confirmamos | comunico | comunicamos | transmito | transmitimos | hago constar | hacemos constar | remito | remitimos | trasladamos | reitero | reiteramos)`,
    fait: `aceptad(o|a|os|as) | aprobad(o|a|os|as) | aprovad(o|a) | autorizad(o|a|os|as) | validad(o|a|os|as) | ratificad(o|a) | concedid(o|a|os|as) | otorgad(o|a) | consentid(o|a)`,
    proceed: `proceder | continuar | seguir [adelante] | avanzar | activar {object} | activarlo | activarla | hacerlo | poner en marcha {object} | tramitar {object} | tramitarlo | tramitarla | dar curso {object-a} | proceder (con {object} | {object-a} | a su activación | a la activación) | {admin-do} | empezar cuando (quieran | quiera | gusten | guste | queráis) | comenzar cuando (quieran | quiera | gusten | guste | queráis)`,
    'go-on': `
      adelante | adelante pues | pues adelante | [sigan | siga | sigue | seguid | vayan | vaya | ve | id | vamos | sigamos] adelante | procedan | proceda | (procedan | proceda) nomás | procedamos | procédase | proceded | háganlo | hágalo | hazlo | hacedlo | denle | dele nomás | denle nomás | dale nomás | adelante nomás | (actívenlo | actívenla | actívelo | actívela | tramítenlo | tramítenla | tramítelo | tramítela | póngalo en marcha | pónganlo en marcha | pónganla en marcha) | (activen | active | tramiten | tramite | inicien | inicie | pongan en marcha | den curso a | dé curso a | den de alta) {object} | (administren | administre | gestionen | gestione) {admin-object} | (vamos | hagámoslo | vamos a ello | vamos con ello | vamos para adelante | a por ello | pa'lante | palante | para adelante | échenle | éntrenle) | hagan lo necesario
    `,
    'admin-object': `{our-services}`,
    'accord-noun': `{accord}`,
    'trial-try': `(probar | evaluar) [{suite}] [gratis | la prueba] | probarlo | probarla | hacer la prueba | empezar la prueba | iniciar la prueba | participar en la prueba | (la prueba)`,
    'purchase-go': `(tramiten | tramite | cursen | curse | lancen | registren | hagan) (el | nuestro) pedido | pedido (confirmado | en firme) | (hacemos | hago | confirmamos | confirmo) el pedido | (compramos | compro | contratamos) las licencias`,
    role: `(administrador | administradora | director | directora | gerente | apoderado | apoderada | representante legal | propietario | propietaria | titular | dueño | dueña | responsable | presidente | presidenta | secretario | secretaria | alcalde | alcaldesa | socio | socia | jefe | jefa | encargado | encargada) [únic(o|a) | general | legal | de (sistemas | informática | la empresa | compras | administración | it | tecnología | TI)]`,

    // ---- el no -----------------------------------------------------------------------------
    noted: `recibid(o|a) | anotado | enterad(o|a) | entendido | tomo nota | tomamos nota | queda anotado | lo tengo en cuenta | leído | (gracias | muchas gracias) por (la información | la info | avisar | el aviso | informar | su información | su mensaje | su correo | el mensaje | el correo)`,
    refus: `rechazad(o|a|os|as) | denegad(o|a|os|as) | desestimad(o|a|os|as) | declinad(o|a|os|as) | descartad(o|a|os|as)`,
    'not-adv': `lamentablemente | desgraciadamente | por desgracia | por ahora | por el momento | de momento | en este momento | actualmente | hoy por hoy | esta vez | en esta ocasión | este año | bajo ningún concepto | de ninguna manera | de ningún modo | en ningún caso | en absoluto | para nada | gracias | muchas gracias | {please} | lo siento | lo sentimos | disculpen | a nadie | a terceros | a (ningún | un) tercero | a externos | a ustedes | a nadie externo`,
    please: `por favor | porfa | porfavor | x favor | por fa`,
    'no-accept': `
      [{who} | {company}] no [la | lo | las | los | se la | se lo | les | le] (acepto | aceptamos | apruebo | aprobamos | autorizo | autorizamos | consiento | consentimos | confirmo | confirmamos | validamos | permito | permitimos | suscribo | suscribimos | contrato | contratamos | compro | compramos | quiero aceptar | queremos aceptar) | {company} no [la | lo] (acepta | aprueba | autoriza | consiente) | no se (acepta | aprueba | autoriza | aceptan) | (ni acepto | ni aceptamos) ni (acepto | autorizo | autorizamos)
    `,
    'no-do': `[{who} | {company}] no (deseo | deseamos | quiero | queremos | puedo | podemos | pienso | pensamos | voy a | vamos a | pretendo | pretendemos | nos es posible | me es posible | desea | quiere | puede | va a | tenemos intención de | tengo intención de | tenemos previsto | vemos conveniente | creo conveniente | consideramos oportuno | considero oportuno)`,
    'to-do-it': `aceptar | aceptarl(o|a|os|as) | aprobar | aprobarl(o|a) | autorizar | autorizarl(o|a) | consentir | consentirlo | continuar | seguir adelante | proceder | participar | contratar | contratarl(o|a) | comprar | comprarl(o|a|os|as) | comprar nada | contratar nada | probarl(o|a) | acceder | dar (mi | nuestro | nuestra) {accord} | dar (acceso | permisos) | darles acceso | delegar | delegarl(o|a) | delegar (la administración | esto | eso | nuestra administración) [de {our-services}] [a nadie | a terceros | en terceros] | ceder (el control | la administración | la gestión) [de {our-services}] | que (nadie | un tercero | terceros | {partner} | ustedes) {admin-do} | sus servicios | cambiar de proveedor`,
    'refuse-core': `
      [{who} | {company}] [la | lo | las | los | se la] (rechazo | rechazamos | rehúso | rehusamos | deniego | denegamos | declino | declinamos | desestimo | desestimamos | descarto | descartamos | rechaza | declina | desestima) [{refuse-adv}] [{object}] [{refuse-adv}] [{not-adv}] | se (rechaza | desestima | deniega | declina | descarta) [{object}] | (me niego | nos negamos | me opongo | nos oponemos | {company} se opone) [rotundamente | totalmente | firmemente] [{object-a} | a ello | a (aceptar | autorizar) {object}] | (renuncio | renunciamos | {company} renuncia) [{object-a}]
      {no-accept} [{not-adv}] [{object}] [{not-adv}] [{not-adv}] | {no-accept} [a] {partner} [a {admin-do} | para {admin-do}] [{not-adv}] | {no-accept} [a] (nadie | terceros | ustedes | {partner}) [a {admin-do} | a (administrar | gestionar | tocar | llevar) (nada [nuestro | de lo nuestro] | lo nuestro | nuestro correo | nuestras cuentas | nuestros datos)] | {no-accept} que [{partner} | ustedes | nadie | un tercero | terceros] {admin-do}
      no (quiero | queremos | deseo | deseamos) [{not-adv}] | {no-do} {to-do-it} [{object}] [{not-adv}] [{not-adv}] | {no-do} {object} [{not-adv}] | no (la | lo | las | los) (quiero | queremos | necesito | necesitamos | deseo | deseamos | contrato | contratamos | compro | compramos | veo | vemos | puedo aceptar | podemos aceptar | voy a aceptar | vamos a aceptar) [{not-adv}] | no nos (interesa | convence | conviene | encaja | hace falta | apetece) [{object}] [{not-adv}] | no me (interesa | convence | conviene | encaja | hace falta | apetece) [{object}] [{not-adv}] | {object} no (nos | me) (interesa | convence | conviene | encaja) [{not-adv}] | (eso | esto) no (nos | me) (interesa | conviene) | no (estoy | estamos | soy | somos) [nada | muy | en absoluto] (interesad(o|a|os|as) | partidari(o|a|os|as) | dispuest(o|a|os|as) [a {to-do-it} [{object}]] | a favor) [en {object} | con {object} | de {object}] [{not-adv}] | no hay interés [{not-adv}] | no tenemos interés [en {object}] [{not-adv}] | no tengo interés [en {object}] [{not-adv}] | sin interés [por nuestra parte] | no (necesito | necesitamos) (sus servicios | {object} | ningún administrador | a nadie | nada | otro proveedor | esto | de sus servicios) [{not-adv}] | no (estoy | estamos | quedo) {de-acuerdo} [con (eso | ello | ustedes | {object})] | no {de-acuerdo} [con {object}] | {we-are} (en desacuerdo | en contra | disconforme[s]) [con {object} | de {object}]
      [{who}] (prefiero | preferimos | hemos decidido | he decidido | decidimos | he optado por | hemos optado por | optamos por | opto por | hemos acordado | se ha decidido | se ha acordado | elegimos) no (aceptar | aceptarla | aceptarlo | hacerlo | seguir adelante | continuar | contratar | comprar | proceder | autorizar | autorizarlo | autorizarla | participar | acceder) [{object} | con {object} | en {object}] [{not-adv}] | [{who}] (preferimos que no | prefiero que no | preferiría que no | preferimos no | prefiero no) | (debo | debemos | tengo que | tenemos que | me veo en la obligación de | nos vemos obligados a | prefiero | preferimos | quiero | queremos | hemos decidido | he decidido | deseamos | voy a | vamos a) (rechazar | rechazarl(o|a) | declinar | declinarl(o|a) | denegar | desestimar | renunciar | decir que no) [{object} | {object-a}] [{not-adv}]
      (lamento | lamentamos | siento | sentimos | lamentándolo mucho | sentimos mucho | me temo | nos tememos) [mucho] [tener que | comunicarle[s] que | informarle[s] [de] que | decirle[s] que | comunicarles tener que] (no (poder | podemos | puedo) (aceptar | aceptarla | aceptarlo | aprobar) [{object}] | rechazar [{object}] | rechazarla | rechazarlo | declinar [{object}] | declinarla | {no-accept} [{object}] | la rechazamos | la rechazo | rechazamos {object} | declinamos {object} | declino {object} | que no | {object} ha sido {refus})
      {object} (es | queda | fue | ha sido | está) {refus} | {object} no (es | queda | fue | ha sido | está) ({fait}) | {object} no (se acepta | se autoriza | se aprueba) | {object-nu} {refus} | {object-nu} no {fait} | queda {refus} | no (queda | está) (autorizad(o|a) | aceptad(o|a) | aprobad(o|a)) | no se les autoriza [a {admin-do}]
      no (doy | damos | otorgo | otorgamos | concedo | concedemos | presto | prestamos) [{my} | ningún | ninguna] ({accord} | acceso | acceso de administrador | acceso a nadie | permisos | permisos de administrador | acceso a {our-services}) [{accord-tail}] [{not-adv}] | no (tienen | tiene | tenéis) {my} {accord} [{accord-tail}] | no cuenta[n] con {my} {accord}
      (pasamos | paso) [de {object} | palabra | gracias] [{not-adv}] | [esta vez | en esta ocasión | por esta vez] (pasamos | paso) | no (vamos a | pensamos | voy a | pienso) (pasar por ahí | firmar eso | firmar esto)
    `,
    'refuse-adv': `rotundamente | totalmente | amablemente | cortésmente | respetuosamente | categóricamente | de plano | formalmente | expresamente | tajantemente | educadamente`,
    sorry: `lo siento [mucho] | lo sentimos [mucho] | lo lamento | lo lamentamos | disculpe[n] | perdón | perdone[n] | (muchas | mil | muchísimas) gracias [{for-what}] | gracias [{for-what}] | (agradezco | agradecemos | le agradezco | les agradezco | les agradecemos | le agradecemos | se agradece | te agradezco | os agradecemos) [mucho | enormemente | sinceramente] [{thing}] | es muy amable [de su parte] | muy amable[s] | está muy bien el ofrecimiento | con todo respeto`,
    'but-no': `no | no gracias | que no | va a ser que no | no es para nosotros | no es lo que buscamos | esta vez no | en esta ocasión no | por ahora no | no en esta ocasión | no nos interesa | no me interesa | la respuesta es no | la respuesta es negativa | ya no | mejor no | preferimos no | prefiero no`,
    'for-what': `por {thing} | de {thing} | a {name} | a (todos | ustedes | usted)`,
    thing: `{core-offer} | (su | tu | vuestro | el | este) (mensaje | correo | email | e-mail | mail | interés | tiempo | ofrecimiento | apoyo | esfuerzo | trabajo | recordatorio | aviso | detalle | seguimiento | asesoramiento | correo electrónico | envío | gesto) | (su | tu | vuestra | la | esta) (atención | ayuda | paciencia | confianza | respuesta | amabilidad | colaboración | comprensión | rapidez | explicación | gestión | consideración | deferencia | aclaración | oportunidad | disponibilidad | pronta respuesta | diligencia | espera) [prestada] | todo | adelantado | anticipado | pensar en nosotros | contactarnos | contactar con nosotros | contar con nosotros | contactar | escribir | escribirnos | las molestias | avisar | el aviso | acordarse de nosotros | invitarnos | tenernos en cuenta | explicarlo | explicármelo`,

    // ---- las dos partes ---------------------------------------------------------------------
    'the-one': `[la | el] (prueba | oferta | compra | pedido | versión de prueba | primera parte)`,
    'the-other': `[la] (administración | gestión | delegación | administración delegada | gestión delegada)`,
    'just-one': `(solo | solamente | únicamente | nada más | sólo | nomás | nada más que) {the-one} | {the-one} (solo | sola | solamente | únicamente | nada más | nomás)`,
    'want-short': `(quiero | queremos | prefiero | preferimos | acepto | aceptamos | elijo | elegimos | tomo | tomamos | apruebo | aprobamos | autorizo | autorizamos | nos quedamos con | me quedo con | escojo | escogemos | deseamos | deseo | sí a | damos el visto bueno a)`,
    'the-grant': `(la | mi | nuestra | el | nuestro | todo | esto | eso | los | sus | su | todos los | dicha) [autorización | administración | administración delegada | consentimiento | aprobación | acceso | accesos | permiso | permisos | conformidad | delegación] [de {partner} | a {partner} | dada | concedida]`,
  },

  // ---- sí -----------------------------------------------------------------------------------
  yes: `
    sí | sí sí | claro | claro que sí | pues sí | sí señor | sip | que sí | pos sí | ah sí | sí sí sí | un sí | yes sí | síp | síii | siii | sii
  `,
  approve: `
    procedan (con los siguientes pasos | con la activación) | (quiero | queremos) comprar las licencias [que nos (habéis | han) presupuestado] | (poned | pongan) en marcha el alta lo antes posible | doy mi (consentimiento | autorización) para que se lleve a cabo lo solicitado | conforme con los siguientes pasos
    (podéis | pueden | puede | puedes) (empezar | comenzar | arrancar) [ya | cuando (queráis | quieran | quiera | quieras)] | y (podéis | pueden | puede | puedes) (empezar | comenzar | arrancar | seguir adelante | proceder) [ya | cuando (queráis | quieran | quiera | quieras)] | seguimos adelante [con {object}] | tirad para adelante | dadle caña | adelante con {object} | [{please}] (poned | pongan | ponga) en marcha {object} | poned en marcha el alta | procedan con la activación | {de-acuerdo} con {object} y {go-on}
    (activad | actívame | activadme | actívenme | activadnos | iniciad | tramitad | tramítame) {object} [{please}] | (cuenten | cuente | contad | cuenta) con (mi | nuestra | nuestro) (aprobación | autorización | conformidad | permiso | consentimiento | visto bueno) | (tienen | tiene | tenéis | tienes) [ustedes | usted] (mi | nuestra | nuestro) {accord} [{accord-tail} | para (administrar | gestionar) todo] | (mi | nuestra) decisión es (aceptar [{object}] | que sí | sí) | simplemente sí | la cual (acepto | aceptamos) [{gladly}] | (hemos | he) (aceptado | aprobado | autorizado) {object} [{gladly}] | [y] (nos | me) complace (aceptarl(a|o) | aceptar {object}) | {we-are} {de-acuerdo} (en | con) (todos los puntos | todo) | acepto y agradezco su ayuda
    (os | les | le | te) (damos | doy | concedemos | concedo) {admin} | con fecha de hoy {i-accept} [{object}] | (rogamos | ruego | les ruego | le ruego) (tramiten | tramite | procedan con) {object} | damos el (ok | okay | visto bueno) {object-a} | [nosotros] los dos estamos {de-acuerdo} | (quiero | queremos) (comprar | contratar) {purchase}
    {i-accept} {object} que (nos | me) (enviaron | enviasteis | mandaron | mandasteis | enviaste | hicisteis) [la semana pasada | ayer | hoy | el otro día] | (concedo | concedemos) a {partner} {admin} [que solicita | solicitad(o|a|os|as)] | {i-accept} y (agradezco | agradecemos) [{thing}]
    # el sí acompañado
    sí (claro | por supuesto | desde luego | naturalmente | totalmente | rotundo | con gusto | encantados | encantado | por favor | hombre | señores | señor | rotundamente | absolutamente | definitivamente | adelante | a todo | {object-a} | quiero | queremos) | (por supuesto | desde luego | claro | naturalmente | evidentemente | obviamente | sin duda) [que sí] | definitivamente que sí | por supuestísimo | (un | es un | nuestro | mi | un gran) [gran | rotundo] sí [rotundo] [{our-side}] [{object-a}] | mil veces sí
    (es | de nuestra parte es | por nuestra parte es | para nosotros es) [un] sí [{our-side}] | (mi | nuestra | la) respuesta (es | :) [un | que | claramente | :] [rotundo] (sí | afirmativa | positiva | favorable) | respuesta : (sí | afirmativa) | respuesta (afirmativa | positiva | favorable) [{our-side}] | (digo | decimos | yo digo | le digo | les digo | les decimos) que sí [{object-a}] | (digo | decimos) sí [{object-a}] | que sí [,] que (lo | la) (autorizamos | aceptamos | acepto | autorizo | aprobamos | apruebo) | (respondo | respondemos | contesto | contestamos) (que sí | afirmativamente | positivamente)

    # una palabra
    [{gladly}] {fait} [{gladly}] [{gladly}] | {fait} y {fait} | (leíd(o|a) | vist(o|a) | revisad(o|a)) y {fait} | {fait} por (nosotros | mí | esta parte | esta dirección | esta gerencia | esta empresa | {organisation}) | (queda | quedan) {fait} [{object}] [{gladly}] | {object} (es | queda | quedan | fue) {fait} [{gladly}] | {object-nu} {fait} [{gladly}] [por (nosotros | mí | esta parte | esta dirección | esta gerencia | {organisation})] | {object} [,] {fait} | {fait} {object} [{gladly}] | dela por {fait} | denla por {fait} | dese por {fait}
    por supuesto | desde luego | naturalmente | faltaría más | no faltaba más | no faltaría más | absolutamente | definitivamente | evidentemente | afirmativo | con (mucho | muchísimo | sumo) gusto | con gusto | encantad(o|a|os|as) de (aceptar | aceptarla | aceptarlo | participar | probarlo) [{object}] | con [mucho | gran] (placer | agrado) | de mil amores | sin (duda | dudarlo | pensarlo) | sin duda alguna | trato hecho | hecho el trato | cerrado el trato | trato cerrado | hay trato | apuntad(o|a|os|as) | me apunto | nos apuntamos | contad con nosotros | cuenten con nosotros | cuente con nosotros | cuenta con nosotros | cuenten conmigo | cuente conmigo | cuenta conmigo | me sumo | nos sumamos | venga adelante | luz verde | visto bueno | vobo | conformidad | va por nuestra parte | a favor | estoy a favor | estamos a favor | voto a favor | concedido el permiso | permiso concedido | tienen vía libre | tiene vía libre | vía libre | pleno acuerdo | acordado

    # acepto
    {i-accept} [{gladly}] [{gladly}] [{object} | {object-a}] [{gladly}] [{gladly}] | {gladly} [,] {i-accept} [{gladly}] [{object}] [{gladly}] | {i-accept} y {i-accept} [{object}] [{gladly}] | {object} [,] (la | lo | las) (acepto | aceptamos | apruebo | aprobamos | autorizamos | autorizo) [{gladly}] | y {i-accept} [{object}] [{gladly}] | y {go-on} | {we-are} {de-acuerdo} con {object} y (la | lo) (acepto | aceptamos | apruebo | aprobamos) [{gladly}] | que (aceptamos | acepto | lo autorizamos | la aceptamos) [{object}]
    [{who} | {company}] [les | le] (confirmo | confirmamos) [{gladly}] {object} [{gladly}] | (sí | de acuerdo | claro que sí) [,] [y] [lo | la | se lo | les | le] (confirmo | confirmamos | confirmado) | {i-take} {object} [{gladly}] | (accedo | accedemos | accede) [{gladly}] [{object-a} | a lo solicitado] [{gladly}] | (me adhiero | nos adherimos | me acojo | nos acogemos) {object-a} | (nos apuntamos | me apunto | nos sumamos | me sumo) {object-a} [{gladly}] | (tengo | tenemos) (el gusto | el agrado) de aceptar [{object}] | (confirmo | confirmamos | les confirmo | les confirmamos | le confirmo | le confirmamos | comunico | comunicamos | les comunico | les comunicamos | le comunico | le comunicamos | les informo | les informamos | manifiesto | manifestamos) [{gladly}] que ({i-accept} [{object}] | {we-are} {de-acuerdo} [con {object}] | {go-on} | queda {fait} | sí | {object} queda {fait}) [{gladly}] | (confirmo | confirmamos | les confirmo | les confirmamos | le confirmamos) (la | mi | nuestra) (aceptación | aprobación | conformidad | autorización) [de {object} | {accord-tail}] | {purchase-go}
    {i-want} [{gladly}] (aceptar | aprobar | autorizar | aceptarl(o|a) | aprobarl(o|a) | seguir adelante | contratar | contratarl(o|a) | darle el visto bueno a | dar el visto bueno a | continuar con | seguir adelante con) [{gladly}] [{object}] [{gladly}] | {i-want} [{gladly}] {trial-try} [{gladly}] | {i-want} ({trial} | {admin}) [{gladly}] | (lo | la) (quiero | queremos) | sí (lo | la) (quiero | queremos) | (nos parece | me parece) ([muy | perfectamente] (bien | perfecto | genial | estupendo | correcto | fenomenal | fantástico | excelente) | perfecta | correcta | estupenda) [{object}] [{gladly}] | {object} (nos parece | me parece) [muy] (bien | perfecto | perfecta | genial | estupendo | estupenda | correcta | correcto | fenomenal | fantástica | excelente) | {our-side} [,] [está | esta] [todo] (perfecto | ok | okay | bien | conforme | en orden | correcto | listo | {de-acuerdo} | {fait} | adelante | sin problema | sin problemas | sin inconveniente | sin objeción | ningún problema | ningún inconveniente) | (perfecto | ok | okay | conforme | todo bien | todo ok | todo en orden | todo correcto | todo conforme | todo perfecto | está bien | correcto | listo) {our-side}

    # de acuerdo
    {de-acuerdo} [{gladly}] [con (todo | ustedes | {object}) | en todo | {object-a}] [{gladly}] | {we-are} [{gladly}] [muy | totalmente | completamente | plenamente | absolutamente] {de-acuerdo} [{gladly}] [con (todo | ustedes | usted | {object}) | en todo | en {object} | en (aceptar | autorizar | aprobar) {object}] [{gladly}] | {our-side} [,] {we-are} {de-acuerdo} | {de-acuerdo} con que (ustedes | {partner}) {admin-do} | {de-acuerdo} en que {partner} {admin-do} | (nos mostramos | me muestro | somos | soy) (favorable[s]) [{object-a}] | informe favorable

    # mi consentimiento
    [{gladly}] {give} [{gladly}] [{my}] {accord} [{accord-tail}] [{accord-tail}] [{gladly}] | (tienen | tiene | tenéis | tienes | cuenta con | cuentan con | contáis con | disponen de | {partner} tiene | {partner} cuenta con) [{gladly}] [{my}] {accord} [{accord-tail}] [{accord-tail}] [{gladly}] | {accord-noun} (concedid(o|a) | otorgad(o|a) | dad(o|a) | confirmad(o|a) | total) [{our-side}] [{accord-tail}] | {accord-noun} {our-side} [{accord-tail}] | {our-side} [,] (tienen | tiene) {my} {accord} [{accord-tail}] | queda (otorgad(o|a) | dad(o|a) | concedid(o|a)) {my} {accord} [{accord-tail}]
    (yo el abajo firmante | el abajo firmante | la abajo firmante | quien suscribe | el que suscribe | yo) [,] [{name} ,] [{role} ,] (acepto {object} | autorizo [a] {partner} [a {admin-do}] | presto {my} {accord} [{accord-tail}] | otorgo {my} {accord} [{accord-tail}])
    [{who} | {company}] [sí] [les | le | os | te] (autorizo | autorizamos | autoriza | permito | permitimos | permite | habilito | habilitamos | faculto | facultamos | doy permiso | damos permiso | apodero | apoderamos) [{gladly}] [a | a la empresa] [{partner} | ustedes] (a | para | para que | que | a que) [{partner}] ({admin-do} | proceder | hacerlo | seguir adelante) [{gladly}] | [{who} | {company}] (autorizo | autorizamos | autoriza) [{gladly}] [a | a la empresa] {partner} [{gladly}] | {company} acepta [{gladly}] {admin} [{gladly}] | [{who} | {company}] (acepto | aceptamos | nombro | nombramos | designo | designamos | queremos | quiero | elegimos | elijo | reconocemos | confirmamos | confirmo) [{gladly}] {admin} [{gladly}] | [les | le] (aceptamos | acepto | nombramos | nombro | designamos | designo) {admin-role} | (delego | delegamos | encomiendo | encomendamos | confío | confiamos | cedo | cedemos) [{gladly}] [en {partner}] {admin} [en {partner} | a {partner}] | (doy | damos | concedo | concedemos | otorgo | otorgamos) [a {partner}] {admin} [a {partner}]

    # adelante
    {go-on} [con (ello | eso | todo | {object})] [{gladly}] [{please}] [cuando (quieran | quiera | gusten | guste | queráis)] | (vale | ok | okay | venga | dale | listo | perfecto | bueno) adelante [con (ello | eso | {object})] | (pueden | puede | podéis | puedes | {partner} puede) [{gladly}] [ustedes | usted] {proceed} [{gladly}] [cuando (quieran | quiera | gusten | guste | queráis)] | tienen luz verde [para {admin-do} | para proceder | {our-side}] | tiene luz verde [para {admin-do} | para proceder | {our-side}] | luz verde [{our-side}] [para {object} | {object-a}] | (doy | damos | les damos | le damos) luz verde [{object-a} | para {object}] [{our-side}]

    # nada en contra
    (ninguna | sin) objeci(ón | ones) [{our-side}] [{object-a} | con {object}] | ningún (inconveniente | reparo) [{our-side}] | sin (inconveniente | inconvenientes | reparos) [{our-side}] | nada que objetar [{our-side}] | nada en contra [{our-side}] | (no tengo | no tenemos | no veo | no vemos | no encuentro | no pongo | no ponemos | yo no tengo | nosotros no tenemos | {company} no tiene) [ningún | ninguna | ningun | el menor | la menor | mayor] (objeción | objeciones | inconveniente | inconvenientes | reparo | reparos | problema alguno | impedimento | impedimentos) [alguno | alguna] [en ello | en aceptar | en aceptarlo | con ello | con {object} | {object-a} | en contra | en que {partner} {admin-do} | en que {admin-do} | al respecto] [{our-side}] | (no tengo | no tenemos) (nada que objetar | nada en contra) [de {object} | {object-a}] | no hay (problema | inconveniente | objeción | objeciones | ningún problema | ningún inconveniente | ninguna objeción | impedimento) {our-side} | {our-side} no hay [ningún | ninguna] (problema | inconveniente | objeción | objeciones | impedimento)
  `,
  // ---- no -----------------------------------------------------------------------------------
  no: `
    no | no no | que no | pues no | nop | nones | no no no | no y no | nopes | un no | ah no | claro que no | por supuesto que no | desde luego que no | he dicho que no
  `,
  decline: `
    ya (tenemos | tengo) (un | otro) (administrador | proveedor | partner | gestor) [,] así que no | no lo (vemos | veo) claro
    [pero] (en esta ocasión | esta vez | de momento | por ahora) (voy | vamos) a (declinarl(a|o) | rechazarl(a|o) | pasar | decir que no | declinar {object} | rechazar {object}) | (de momento | por ahora | por el momento | hoy por hoy) no | no (voy | vamos) a seguir adelante | no procede | [por ahora | de momento] (prefiero | preferimos) (quedarnos | seguir | quedarme) como (estamos | estoy) | [nos] (quedamos | seguimos | seguiremos) con lo que tenemos
    no (quiero | queremos) que (una empresa externa | nadie | un externo | terceros) (gestione | administre | toque | lleve | gestionen | administren) (nuestros (sistemas | servicios | datos) | lo nuestro | nada) | no (voy | vamos) a comprar (más licencias | nada [más]) | no (necesito | necesitamos) (este servicio | esto | ese servicio | más licencias) | por política [de (empresa | la empresa)] no (podemos | puedo) (conceder | dar) (ese | este) acceso | no (contéis | cuenten | cuentes | cuente) con (nosotros | migo | nosotros esta vez) [esta vez] | conmigo no cuenten
    (de ninguna manera | en ningún caso | de ningún modo | ni loco) (voy | vamos) a dar acceso a (mis | nuestros | los) sistemas | no quiero nada | [pues] nada [,] que no [nos | me] (interesa | quiero | queremos) | la respuesta es [que] no | hemos decidido no aceptar {object} | no (la | lo) aceptamos [gracias]
    no [,] (gracias | muchas gracias | mil gracias | muchísimas gracias | lo siento | lo sentimos | señor | señores | jamás | nunca | rotundo | hombre | por favor | por dios | para nada | no nos interesa | no me interesa | de ninguna manera) [{not-adv}] | gracias [,] (no | pero no) | muchas gracias [,] (no | pero no) | [{sorry} ,] (pero | sin embargo | aunque | mas | no obstante) ({refuse-core} | {but-no}) [{not-adv}] | {sorry} [,] (sin embargo | no obstante) (la | lo) (rechazo | rechazamos | declino | declinamos) | lo (siento | sentimos | lamento | lamentamos) [mucho] [,] [pero] (no | no puedo aceptar | no podemos aceptar | no nos interesa | no me interesa) | lamentablemente no | desgraciadamente no | por desgracia no | mejor no | mejor que no | preferiblemente no | definitivamente no | rotundamente no | absolutamente no | evidentemente no | obviamente no | naturalmente no | ciertamente no | en absoluto | de ninguna manera | de ninguna forma | de ningún modo | bajo ningún concepto | bajo ninguna circunstancia | en ningún caso | de eso nada | nada de eso | nanay | ni hablar [del tema] | ni loc(o|a|os|as) | ni en sueños | ni soñando | ni pensarlo | ni de broma | ni de coña | ni de chiste | ni muert(o|a) | ni por asomo | ni de lejos | jamás de los jamases | jamás de la vida | nunca jamás | nunca | jamás | nunca más | nunca en la vida | (lamentablemente | desgraciadamente | por desgracia | desafortunadamente | sintiéndolo mucho) [,] {refuse-core} | (deje[n] | dejad) de (escribirme | escribirnos | molestar | molestarnos | insistir | enviarme correos | mandar correos) | no me escriba[n] más | no nos escriba[n] más | no vuelva[n] a escribirme | va a ser que no | me temo que no | nos tememos que no | será que no | creo que no gracias | por encima de mi cadáver | ni a tiros | quita quita | olvídenlo | olvídelo | olvídalo | olvídense | déjenlo | déjelo | dejadlo | no cuenten con nosotros | no cuente con nosotros | no cuenten conmigo
    (es | para nosotros es | para mí es) un no [rotundo | definitivo | claro] [{our-side}] | un [rotundo] no [rotundo | definitivo] [{our-side}] | no {our-side} | {our-side} [,] (no | no gracias | es que no) | (mi | nuestra | la) respuesta (es | : | sigue siendo | será) [un | que | rotundamente | :] (no | negativa | desfavorable) [rotundo] | respuesta : (no | negativa) | respuesta negativa | negativo | negativa | (digo | decimos | le digo | les digo | les decimos) que no [{object-a}] | no {object-a} | no a todo | (contesto | contestamos | respondo | respondemos) (que no | negativamente)
    {refus} | no {fait} | denegado el permiso | permiso denegado | acceso denegado | autorización denegada | en contra | voto en contra | (estoy | estamos) en contra [de {object}] | desacuerdo | disconforme[s]
    {refuse-core} | (no [,] | que no [,] | pues no [,]) {refuse-core} | (comunico | comunicamos | les comunico | les comunicamos | le comunico | le comunicamos | les informo | les informamos | le informo | le informamos) [de] que ({refuse-core} | no) | (en nombre propio | en mi propio nombre) [le | les] [comunico que] {refuse-core} | (tras | después de) (valorarlo | estudiarlo | analizarlo | pensarlo | valorarla | estudiarla | evaluarlo | evaluarla) [,] {refuse-core}
    no (procedan | proceda | sigan adelante | siga adelante | lo hagan | lo haga | activen nada | active nada | hagan eso | sigan | insistan | insista) [con {object}] [{please}] | (cancelen | cancele | anulen | anule | retiren | retire | descarten | descarte) {object} [{please}] | no es (para nosotros | lo que buscamos | de nuestro interés | de mi interés | viable para nosotros | aceptable | posible para nosotros) | no (es | resulta) (de interés | aceptable | viable) [para nosotros] [{not-adv}] | no (va a ser | será | nos va a ser | nos será) posible [{not-adv}] | no va con nosotros | no seguiremos adelante [con {object}] | no (aceptaremos | autorizaremos | contrataremos | compraremos | continuaremos | daremos curso | procederemos | seguiremos) [con] [{object} | {object-a}] [{not-adv}]
  `,
  neutral: `
    (muchas | mil | muchísimas) gracias [,] {name}
    # answers the phone, not us
    sí [,] (hola | dígame | buenas)
    {announce}
    ya (hemos | he) tomado la decisión | por fin | manos a la obra
    (quedo | quedamos | estoy | estamos) a (su | tu | vuestra) [entera] disposición [para (cualquier cosa | lo) [que (necesitéis | necesites | necesite[n] | precise[n] | preciséis)]] | (quedo | quedamos) (a la espera | atent(o|a|os|as) | pendiente[s]) (de | a) [sus | tus | vuestras | su | vuestra] (instrucciones | noticias | comentarios | indicaciones | novedades | respuesta) | si (necesitas | necesita[n] | necesitáis) (algo [más] | cualquier [otra] cosa | más datos) [,] no (dudes | dude[n] | dudéis) en (decírmelo | decírnoslo | contactarme | contactarnos | llamarme | llamarnos | escribirme | avisarme | contactar conmigo | contactar con nosotros) | cualquier (duda | cosa | consulta) [,] mi (teléfono | número | móvil) es el {digits} [{digits}] [{digits}] [{digits}]
    (avísennos | avísenme | avisadme | avisadnos | avísame | avíseme | avísenos) cuando (esté | quede) [todo] (list(o|a) | activ(o|a) | hecho | en marcha) | y (avísennos | avísenme | avisadme | avisadnos | avísame | avíseme | avísenos) cuando (esté | quede) [todo] (list(o|a) | activ(o|a) | hecho | en marcha) | [{please}] (envíen | envíe | enviad | envíame | envíenme | enviadme | envíennos | enviadnos | manden | mándame | mandadnos | pasadnos | pásenos | emitan | favor de enviar | favor de emitir | (pueden | puede | podéis | puedes) (emitir | enviar)) la factura [a (este [mismo] correo | esta [misma] dirección | contabilidad | administración)] [y os hacemos la transferencia | y les hacemos la transferencia] | (mándame | envíame | mandadme | enviadme | envíenme | mándenme) lo que haga falta [firmar] | (haced lo que tengáis | hagan lo que tengan | haz lo que tengas) que hacer | ya (me dirás | me diréis | nos diréis | me dirán) los (siguientes | próximos) pasos | (díganme | decidme | dime | dígame) los (siguientes | próximos) pasos | [y] ya os (contaré | contaremos | diré | diremos) qué tal
    (perdón | perdona | perdonad | perdone[n] | disculpa | disculpad | disculpe[n]) [por] (no haber (contestado | respondido) antes | la brevedad | que (te | os | le | les) conteste tan tarde | que no contestase antes | que no respondiese antes | (la demora | el retraso | la tardanza) en (contestar | responder)) | (estábamos | estaba | hemos estado) de vacaciones | he estado (liad(o|a) | liadísim(o|a) | muy liad(o|a) | muy ocupad(o|a) | de vacaciones) | [muchas] gracias por (insistir | [toda] la información [tan] [detallada | clara] | el (apoyo | soporte) de siempre | (su | tu | vuestro) apoyo de siempre) | (enviado | escrito) desde mi (móvil | celular | teléfono)
    (me | nos) alegra recibir (su | tu | vuestro) (correo | mensaje) | qué alegría recibir (su | tu | vuestro) (correo | mensaje) | (será | es) un placer trabajar con (vosotros | ustedes | usted) | esperamos que (esta | nuestra) colaboración sea (fructífera | provechosa) | llevamos [muchos] años trabajando con (vosotros | ustedes) [y confiamos [plenamente] en (vuestro | su) equipo] | confiamos [plenamente] en (vosotros | ustedes | su equipo | vuestro equipo) | [y] saludos a todo el equipo | (que tengáis | que tengan) un buen día | un saludo y gracias | siempre a la orden | eso es todo por mi parte
    como ya (te | le | les | os) (dije | dijimos | comenté) [por teléfono | ayer | en la reunión] | [tal [y]] como (hablamos | acordamos | quedamos | comentamos) (por teléfono | en la reunión | en la llamada) [ayer | hoy | de ayer | de hoy | el {weekday} | del {weekday}] | (en respuesta a | en contestación a | en relación con) (su | tu | vuestro | vuestra | la) (correo | escrito | carta | mensaje | oferta | propuesta | solicitud) (del {digits} de {month} | de (ayer | hoy | esta mañana))
    gracias | muchas gracias | mil gracias | muchísimas gracias | un millón de gracias | infinitas gracias | gracias mil | grax | graciass | (gracias | muchas gracias | mil gracias | muchísimas gracias) [de antemano | por adelantado | igualmente | igual | de todos modos | de todas formas | de todas maneras | de nuevo | otra vez | nuevamente | por todo | y (buen día | buen fin de semana)] [{for-what}] [{for-what}] | gracias {name} | gracias , {name} | y (gracias | muchas gracias) [{for-what}] | pero gracias [igualmente | igual | de todos modos | de todas formas] [{for-what}] | (agradezco | agradecemos | le agradezco | les agradezco | les agradecemos | le agradecemos | se agradece | se lo agradezco | se lo agradecemos | te lo agradezco | muy agradecid(o|a|os|as) | agradecid(o|a|os|as) | quedo agradecid(o|a) | quedamos agradecidos) [de antemano | mucho | enormemente | sinceramente | desde ya] [{thing} | por {thing}]
    ok | okay | okey | oki | vale | vale vale | perfecto | genial | estupendo | fenomenal | fantástico | excelente | magnífico | maravilloso | muy bien | qué bien | bien | listo | bueno | bueno pues | buenísimo | de lujo | guay | chévere | bárbaro | súper | bravo | órale | ándale | sale pues | va que va | dale | dale dale | venga | venga va | ea | hala | pues | pues nada | pues bien | entonces | así pues | oído | sin problema | sin problemas | sin ningún problema | ningún problema | bacán | cheverísimo | macanudo | de una | a la orden | {please} | {our-side} | muy (amable | amables | gentil | gentiles) | qué (amable | amables | buena idea | buena noticia) | (nos interesa | me interesa) [mucho | muchísimo] [{object}] | {object} (nos | me) interesa [mucho] | (estoy | estamos) [muy] interesad(o|a|os|as) [en {object}] | buena (idea | iniciativa | noticia)
    (que tenga | que tengan | que tengáis | que tengas | que pase | que pasen | que paséis | les deseo | le deseo | te deseo | os deseo | les deseamos | deseándole | deseándoles | tenga | tengan | pase | pasen) [usted | ustedes | todos] [un | una | muy] (buen | feliz | excelente | bonito | lindo | buena | bonita | linda) (día | tarde | fin de semana | semana | noche | jornada | finde | inicio de semana | domingo | viernes) | (feliz | buen | bonito | lindo | excelente | buena | linda | bonita) (día | tarde | fin de semana | finde | semana | noche | jornada | viernes | lunes | domingo | martes | miércoles | jueves | sábado | navidad | año | año nuevo | verano | puente | descanso | provecho) [a (todos | ustedes)] | felices fiestas | nos vemos | (hasta | nos vemos) (pronto | luego | otra | la próxima | la vista) | estamos en contacto | seguimos en contacto | quedamos en contacto
    (en respuesta a | en contestación a | en relación con | en relación a | con respecto a | respecto a | respecto de | sobre | respondiendo a | contestando a | con referencia a | referente a | a propósito de | acerca de | en cuanto a | atendiendo a | en atención a) (su | tu | vuestro | vuestra | el | la | este | su atento | su amable) (correo | mensaje | mail | email | e-mail | solicitud | oferta | propuesta | invitación | petición | consulta | pregunta | escrito | conversación | llamada | correo electrónico) [de (hoy | ayer | esta mañana | referencia) | anterior | recibid(o|a) | de {partner}] | (aquí | abajo | a continuación | aquí abajo) [va | está | tienen | tiene | les envío | le envío] (mi | nuestra) respuesta | (mi | nuestra) respuesta | respuesta | (respondo | contesto | te respondo | le respondo | les respondo) (abajo | más abajo | aquí abajo | debajo | entre líneas) | ver abajo | por la presente | por este medio | mediante el presente | por medio de la presente | por medio del presente | mediante la presente | por el presente
    [y] (en mi calidad de | como | en calidad de | en mi condición de | actuando como) {role} [de {organisation} | de la (empresa | asociación | sociedad | entidad | organización | escuela)] | tras (leerlo | leerla | revisarlo | revisarla | estudiarlo | estudiarla | valorarlo | valorarla | analizarlo | analizarla | evaluarlo | evaluarla | leer {core-offer} | revisar {core-offer} | valorar {core-offer} | estudiar {core-offer} | analizar {core-offer}) [detenidamente | con detalle] | (revisad(o|a) | analizad(o|a) | estudiad(o|a) | valorad(o|a) | leíd(o|a) | vist(o|a) | evaluad(o|a)) {core-offer} | (una vez | después de) (leíd(o|a) | revisad(o|a) | revisarl(o|a) | leerl(o|a) | analizarl(o|a)) [{core-offer}] | (perdón | perdone[n] | perdonad | disculpa[s] | disculpe[n] | disculpad | mil disculpas | siento | lamento | sentimos | lamentamos | perdona) [por] (el retraso | la demora | la tardanza | el retraso en contestar | la tardanza en responder | la demora en responder | contestar tan tarde | responder tan tarde | las molestias | las faltas | mi tardanza) | (perdón | disculpas | disculpe[n] | lo siento | lo sentimos | lo lamento | lo lamentamos) | más vale tarde que nunca
    (espero | esperamos | esperando) que (estén bien | esté bien | se encuentre[n] bien | estéis bien | todo vaya bien | todo bien | tenga un buen día) | (reciba | reciban | recibe) [usted | ustedes] (un | nuestro | mi) (cordial | afectuoso | atento) saludo | (quedo | quedamos | estoy | estamos | quedando) a su [entera] (disposición | servicio) [para (cualquier duda | cualquier consulta | lo que necesite[n] | cualquier aclaración | lo que precise[n] | lo que haga falta)] | (quedo | quedamos) (a sus órdenes | a la orden | de usted[es] | pendientes | a la espera | atentos | atento | de ustedes) | sin otro particular [,] | sin más [que agregar | que añadir | por el momento | particular] | cualquier cosa (me dicen | me avisan | nos avisan | aquí estamos | estamos a las órdenes | quedo atento) | (es | ha sido) un placer [trabajar con ustedes | hacer negocios con ustedes | colaborar con ustedes] | un placer | será un placer (trabajar | colaborar) con ustedes | (esperamos | espero) (trabajar | colaborar) con ustedes | (tenemos | tengo) (muchas | mucha) (ganas | ilusión) [de (empezar | probarlo | comenzar | trabajar con ustedes)] | eso es todo | es todo | nada más que añadir | enviado a toda prisa | escribo desde el móvil | escribo desde el celular | saludos a todos | igualmente | a ver qué tal | bienvenid(o|a|os|as) [a bordo] | enhorabuena | felicidades | mucha suerte | suerte | ánimo
  `,
  receipt: `
    # «sí, lo hemos hablado» y «sí, la dirección lo aprobó» no deciden: solo «… y aceptamos»
    [la] dirección (ha dado el visto bueno | lo ha aprobado) | (nuestro | el | nuestra | la) (comité | consejo | junta) lo (aprobó | ha aprobado) [ayer | hoy]
    [ya] (lo | la) (hemos | he) {discussed} [{calmly}] [{calmly}] [y] | (he | hemos) {discussed} {core-offer} [{calmly}] [y] | (he | hemos) recibido (su | tu | vuestro) (correo | mensaje | mail | email) y | (tras | después de) (estudiar | revisar | valorar | analizar | leer | evaluar) [{calmly}] {core-offer} | (tras | después de) (hablarlo | comentarlo | revisarlo | pensarlo | valorarlo | estudiarlo | debatirlo) [{calmly}] | y todo está (en orden | correcto | bien | claro) | todo (claro | correcto | en orden)
    # «confirmo» solo puede no confirmar más que la recepción
    confirmo | confirmamos | confirmad(o|a) | [se] lo confirmo | lo confirmamos | les confirmo | le confirmo
    # «si se acepta, adelante» es una condición: la frase entera no dice nada
    si (se (acepta | aprueba | autoriza) [{object}] | (queda | quedan) {fait} [{object}] | {object} queda {fait} | (pueden | puede) {proceed} | (nos | me) parece bien [{object}] | {object} (nos | me) parece [muy] bien) [,] ({go-on} | {i-accept} [{object}] | {fait} | de acuerdo | sí | ok | vale | perfecto | por supuesto) [con {object}]
    ({go-on} | {i-accept} [{object}] | {fait} | de acuerdo | ok) [,] si (se (acepta | aprueba | autoriza) [{object}] | (queda | quedan) {fait} | {object} queda {fait} | (pueden | puede) {proceed} | (nos | me) parece bien)
    # «recibido conforme» y «de acuerdo, gracias por la información» solo acusan recibo
    (recibid(o|a) | recibí | recibo | recibimos) [todo] conforme | conforme recibido | ({noted}) [,] (conforme | de acuerdo) | (conforme | de acuerdo) [,] {noted}
    recibid(o|a) | leíd(o|a) | anotad(o|a) | entendid(o|a) | enterad(o|a|os|as) | quedo enterad(o|a) | quedamos enterados | me doy por enterad(o|a) | tomo nota | tomamos nota | tomado nota | tomada nota | queda anotado | de recibido | recibido correctamente | recibido {core-offer} | recibida {core-offer} | no (recibido | entendido | leído | enterado) | (acuso | acusamos) recibo [de {thing}] | (confirmo | confirmamos) (la recepción | el recibo | recepción) [de {thing}] | (confirmo | confirmamos) de recibido | visto | oído cocina | a sus órdenes recibido | para su información | copiado | comprendido
  `,

  both: `
    ambas | ambos | las dos | los dos | las 2 | los 2 | las dos cosas | los dos puntos | ambas (cosas | partes | opciones | ofertas | propuestas) | ambos (puntos | servicios) | {want-short} (ambas | ambos | las dos | los dos | las dos cosas | ambas cosas | todo el paquete | el paquete completo | todo) | sí a (ambas | ambos | las dos | los dos | las dos cosas | ambas cosas) | (ambas | las dos | ambas cosas | los dos) (aceptadas | aprobadas | autorizadas | aceptados | aprobados | , sí) | de acuerdo con (ambas | ambos | las dos | los dos | ambas cosas | las dos cosas) | estamos de acuerdo con (ambas | ambos | las dos | los dos | las dos cosas) | el paquete (completo | entero) | todo el paquete | el pack completo | el lote completo | todo junto
    {the-one} y [también] {the-other} | {the-one} más {the-other} | {the-one} con {the-other} | {want-short} {the-one} y [también] {the-other} | sí [,] {the-one} y {the-other} | tanto {the-one} como {the-other} | {want-short} tanto {the-one} como {the-other}
    la primera (opción | alternativa)
  `,
  firstOnly: `
    {just-one} [{please} | gracias] | {want-short} {just-one} [{please} | gracias] | sí [,] [pero] {just-one} | {the-one} [,] (sin | pero sin | pero no | no | y no) {the-other} | {just-one} [,] (sin | no | y no) {the-other} | {want-short} {the-one} [,] (sin | pero sin | pero no | pero no la | y no | no) {the-other} | sí a {the-one} [,] [y | pero] no a {the-other} | {the-one} (sí | vale | ok) [,] [y | pero] {the-other} no | la segunda (opción | alternativa) | la prueba y nada más | la prueba nada más
  `,
  neither: `
    ninguno | ninguna | ninguna de las dos | ninguno de los dos | ninguna de ambas | ninguna de las dos (cosas | opciones) | ninguna cosa | ni una ni otra | ni una ni la otra | ni lo uno ni lo otro | ni uno ni otro | ni {the-one} ni {the-other} | no a (ambas | ambos | las dos | las dos cosas | ambas cosas | todo) | no quiero (ninguna | ninguno | nada) [de las dos | de los dos | de eso] | no queremos (ninguna | ninguno | nada) [de las dos | de los dos | de eso] | no acepto (ninguna | ninguno | nada) [de las dos | de los dos] | no aceptamos (ninguna | ninguno | nada) [de las dos | de los dos] | (rechazo | rechazamos) (ambas | ambos | las dos | los dos | todo) | (ambas | las dos) (rechazadas | no) | nada | nada de nada | nada de eso | no [,] (ninguna | ninguno) [de las dos | de los dos] | la tercera (opción | alternativa)
  `,

  revoke: `
    revocar | revocación | revoco [{the-grant}] | revocamos [{the-grant}] | (quiero | queremos | deseo | deseamos) (revocar | retirar | anular | cancelar | quitar) [{the-grant}] | [por la presente] (anulo | anulamos | retiro | retiramos | cancelo | cancelamos | quito | quitamos) {the-grant} | (revoquen | revoque | anulen | anule | cancelen | cancele | retiren | retire | quiten | quite | supriman | eliminen | corten | suspendan) {the-grant} [inmediatamente | de inmediato | ya | {please}] | revoquen | revoque | anular [{the-grant}] | retirar [{the-grant}] | cancelar [{the-grant}] | quitar [{the-grant}] | dejar sin efecto [{the-grant}] | (dejo | dejamos) sin efecto {the-grant} | (he | hemos) cambiado de opinión | cambié de opinión | cambiamos de opinión | me arrepiento | fue un error | ha sido un error | se acabó el acceso
  `,
  revokeWord: 'revocar',
  replacementPhrase: 'Sustituir al socio actual',

  greeting: `
    responsable de (compras | administración | informática | sistemas) [de {organisation}]
    (hola | buenas | buenos días | buenas tardes) [,] soy
    hola | holaa | buenas | buenos días | buen día | buenas tardes | buenas noches | muy buenas | muy buenos días | estimad(o|a|os|as) | apreciad(o|a|os|as) | querid(o|a|os|as) | señor | señora | señores | señorita | sr | sra | sres | distinguid(o|a|os|as) | bon dia | bona tarda | egun on | kaixo | boas | bos días | saludos cordiales a todos | qué tal | hey | holi | respetad(o|a|os|as)
    (hola | buenas | buenos días | buen día | buenas tardes | muy buenas | estimad(o|a|os|as) | querid(o|a|os|as) | apreciad(o|a|os|as)) (a todos | a todas | todos | todas | equipo | señor | señora | señores | señorita | amig(o|a|os|as) | compañer(o|a|os|as) | colega[s] | buenos días | buenas tardes | qué tal | don | doña | sr | sra | sres | cliente | socio[s] | muy buenas | a todo el equipo | equipo de {partner} | licenciad(o|a) | ingenier(o|a) | lic | ing | dr | dra | doctor | doctora | profesor | profesora) | muy (señores míos | señor mío | señores nuestros | señora mía | estimad(o|a|os|as) [señor | señora | señores]) | a quien corresponda | a quien pueda interesar | a la atención de
  `,
  signOff: `
    saludos desde | un saludo desde | un abrazo grande | un saludo y gracias a todos
    saludos | un saludo | saludos cordiales | un cordial saludo | cordiales saludos | cordial saludo | saludo cordial | cordialmente | atentamente | muy atentamente | atte | att | atentos saludos | un atento saludo | abrazo | un abrazo | abrazos | un fuerte abrazo | besos | un beso | afectuosamente | respetuosamente | sinceramente | suy(o|a) afectísim(o|a) | afectísim(o|a) | reciba[n] un cordial saludo | recibe un cordial saludo | reciba[n] un saludo | le[s] saluda [atentamente | cordialmente] | le[s] saludo [atentamente | cordialmente] | se despide [atentamente | cordialmente] | me despido [atentamente] | salu2 | slds | sds | salutacions | salutacions cordials | salut | agur | adiós | chao | chau | bye | mis saludos | con un cordial saludo | un saludo cordial | un saludo a todos | saludos a todos [ustedes] | muchos saludos | muchas gracias y [un] saludo[s] | gracias y [un] saludo[s] | gracias y [un] cordial saludo | gracias y saludos cordiales | gracias [,] un saludo | gracias [,] saludos | saludos y gracias | hasta luego | hasta pronto | fdo | firmado | fdo : | firma | dios guarde a usted muchos años | quedo a su disposición , un saludo | ciao
  `,

  signs: {
    condition: `
      si antes | si nos | si me | si se | si no | si y solo | si es | si son | si hay | si podemos | salvo | excepto | exceptuando | menos | siempre que | siempre y cuando | pero | solo | sólo | solamente | únicamente | nada más | a menos que | a no ser | con la condición | a condición | con tal de | con tal que | en caso | en cuanto | cuando | tan pronto | una vez que | hasta | desde el | a partir | antes | sin antes | después de que | siempre | aunque | sin embargo | no obstante | en lugar | en vez | parcial | parcialmente | en parte | limitad(o|a) | límite | máximo | como máximo | como mínimo | mínimo | al menos | por lo menos | depende | según | en principio | en teoría | teóricamente | provisional | provisionalmente | temporal | temporalmente | de forma provisional | descuento | rebaja | más barato | con reservas | con matices | condicionad(o|a) | sujeto a | sujeta a | supeditad(o|a) | previa | previo | mientras | casi | más o menos | excepción | tranquilidad
    `,
    deferral: `
      más tarde | luego | después | mañana | pasado mañana | la próxima semana | próxima semana | semana que viene | mes que viene | próximo mes | el lunes | el martes | el miércoles | el jueves | el viernes | el año que viene | quizás | quizá | tal vez | a lo mejor | puede que | puede ser | puede | probablemente | posiblemente | seguramente | supongo | supongo que | imagino | creo | creemos | pienso | pensarlo | pensar | pensármelo | todavía | aún | ahorita | pronto | en breve | próximamente | ya veremos | veremos | vamos a ver | a ver | hay que ver | esperar | espere | esperen | espera | pendiente | aplazar | posponer | postergar | reviso | revisar | revisarlo | revisando | estudiar | estudiarlo | valorando | valorarlo | consultar | consultarlo | consulto | preguntar | hablar con | hablarlo | tengo que | tenemos que | debo | deme | denme | un par de | unos días | tiempo | vacaciones | de baja | nos gustaría | me gustaría | quisiera | quisiéramos | no sé | sé | no lo sé | sabemos | entiendo | entendemos | comprendo | comprendemos | recibí | recibimos | he recibido | hemos recibido | pude | puedo abrir | puedo ver | podemos abrir | podemos ver | logro | consigo | encuentro | encontramos | conozco a | queda claro | me queda | está claro | estoy segur(o|a) | estamos seguros | segur(o|a) | idea | me consta | llegó | llegado | duda | dudas | le digo | les digo | le aviso | les aviso | les confirmo mañana | confirmo luego | en proceso | por decidir | decidimos luego | enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre
    `,
    delegation: `
      en nombre de | en nombre del | en representación | de parte de | de parte del | por cuenta de | por orden | p o | p a | p p | por poder | por ausencia | responsable | mi (jefe | jefa | director | directora | socio | socia | compañero | compañera | marido | mujer | gerente) | el (jefe | director | gerente | dueño) | la (jefa | directora | gerente | dueña) | escriban a | escriba a | contacten | contacte | hablen con | hable con | pregunten | pregunte | diríjanse | diríjase | soy quien | soy yo quien | soy la persona | soy el | no soy | no estoy autorizad(o|a) | me corresponde | nos corresponde | compete | persona equivocada | equivocado de persona | reenvío | reenviado | reenviar | traslado | en copia | decide | decidan | decida | como quieran | como quiera | como vean | como veas | lo que digan | lo que diga | a su criterio | por mí lo que
    `,
    reported: `
      dice | dijo | dicen | me dice | me ha dicho | ha dicho | según | escribió | escribe | opina | comenta | comentó | cuenta que | al parecer | parece que | por lo visto | él | ella | ellos | responda | respondan | piensa
    `,
    retraction: `
      olviden | olvide | olvida | ignoren | ignore | ignorar | en realidad | error | me he equivocado | me equivoqué | equivocado | equivocación | mejor no | mejor dicho | rectifico | rectificamos | corrección | corrijo | bueno no | espera | cambio de | he cambiado | cambié | retiro lo | retracto | broma | es broma | jaja | jajaja | jeje | inocente | anulo | haga caso | hagan caso | vacas vuelen
    `,
    question: `
      pueden | podrían | podría | puede | podéis | puedes | quién | quiénes | por qué | qué (es | significa | pasa | incluye | hay que) | cuánto | cuánta | cuántos | cuál | cuáles | cómo | cuándo | dónde | pregunta | preguntas | explicar | explique | expliquen | aclarar | aclare | aclaren | más información | más info | más detalles | detalles | envíe | envíen | mande | manden | llámeme | llámenme | llame | me pregunto | saber | quisiera saber | necesito saber | incluye
    `,
    agreement: `sí | acepto | aceptamos | de acuerdo | problema | problemas | inconveniente | adelante | claro | vale | objeción | objeciones | conforme | autorizo | apruebo | perfecto | por supuesto | gusto | ok`,
    reason: `(tenemos | tengo | usamos | uso) (otr(o|a) | nuestr(o|a)) | contamos con | disponemos de | porque | ya que | pues | puesto que | dado que | debido | ya tenemos | ya tengo | tenemos ya | por motivos | por razones | por política | usamos | trabajamos con`,
  },

  falseFriends: `siga | sin | banco | ya | y | n | tak | ne | ja | ja ja | ja ja ja | jaja | nie | non | to | die | da | na | jo | nu | o`,

  mail: {
    attribution: [
      'El … escribió:',
      'El … escribió :',
      '… escribió:',
      'El … escribió …:',
      '… escribió el …:',
      'El … , … escribió:',
      'El … ha escrito:',
      '… ha escrito:',
      'En … escribió:',
      'Con fecha … escribió:',
      'El … (<…>) escribió:',
      'El … a las … , … (…) escribió:',
    ],
    from: `de | remitente | desde`,
    otherHeaders: `enviado | enviado el | fecha | para | cc | cco | asunto | responder a | importancia | adjuntos | datos adjuntos | con copia | copia`,
    originalMessage: `mensaje original | mensaje original de | correo original | mensaje anterior | mensaje de origen`,
    forwardedMessage: `mensaje reenviado | inicio del mensaje reenviado | mensaje reenviado por | comienzo del mensaje reenviado | correo reenviado | inicio de mensaje reenviado`,
    tagline: [
      'Gerencia',
      'La Gerencia',
      'Secretaría',
      'En …, a … de … de 20…',
      'Enviado desde …',
      'Enviado con …',
      'Enviado por …',
      'Enviado vía …',
      'Enviado a través de …',
      'Enviado de …',
      'Mandado desde …',
      'Obtener Outlook para …',
      'Obtenga Outlook para …',
      'Descargar Outlook para …',
      'Descarga Outlook para …',
      'Consigue Outlook para …',
      'Mensaje enviado desde …',
      'Correo enviado desde …',
      'Este mensaje fue enviado desde mi …',
      'Libre de virus…',
    ],
    disclaimer: [
      'Este mensaje …',
      'Este correo …',
      'Este e-mail …',
      'Este email …',
      'El presente mensaje …',
      'El contenido de este …',
      'La información contenida …',
      'La información incluida …',
      'La información transmitida …',
      'Antes de imprimir…',
      'Aviso legal…',
      'Aviso de confidencialidad…',
      'Aviso de privacidad…',
      'Nota de confidencialidad…',
      'Cláusula de confidencialidad…',
      'Confidencialidad…',
      'Confidencial…',
      'Protección de datos…',
      'No imprima …',
      'Por favor, no imprima …',
      'Por favor no imprima …',
      'Piense en el medio ambiente…',
      'Cuide el medio ambiente…',
      'Cuidemos el medio ambiente…',
      'De conformidad con …',
      'En cumplimiento de …',
      'De acuerdo con lo establecido …',
      'De acuerdo con la …',
      'Si usted no es …',
      'Si no es usted …',
      'Si ha recibido este …',
      'Le informamos de que sus datos …',
      'Le informamos que sus datos …',
      'Di sí …',
      'Di no …',
      'Dile sí …',
      'Dile no …',
      'Diga sí …',
      'Diga no …',
      'Sí a …',
      'Sí al …',
      'No a …',
      'No al …',
      'Síguenos …',
      'Síganos …',
      'Visite nuestra …',
      'Visita nuestra …',
      'CIF…',
      'NIF…',
      'Horario…',
      'Registro Mercantil…',
    ],
    automaticSubject: [
      'Respuesta automática…',
      'Fuera de la oficina…',
      'Fuera de oficina…',
      'Ausente…',
      'Ausencia…',
      'De vacaciones…',
      'Vacaciones…',
      'Contestación automática…',
      'Mensaje automático…',
      'Acuse de recibo…',
      'Estoy fuera …',
      'Estoy de vacaciones…',
      'Auto respuesta…',
      'Autorespuesta…',
    ],
    replyPrefix: `re | rv | respuesta | resp`,
    forwardPrefix: `rv | reenv | fwd | rm`,
    signatureWord: `tic | general | técnico | comercial | financiero | financiera | adjunto | adjunta | jurídica | informáticos | nuevas | tecnologías | tecnología | administración | recursos | humanos | ventas | tel | teléfono | tlf | tfno | tno | móvil | celular | cel | fax | ext | director | directora | gerente | jefe | jefa | responsable | responsable de sistemas | coordinador | coordinadora | administrador | administradora | administrativo | administrativa | secretario | secretaria | secretaría | presidente | presidenta | socio | socia | propietario | propietaria | encargado | encargada | técnico | técnica | analista | contador | contadora | contable | abogado | abogada | notario | dpto | depto | departamento | área | gerencia | dirección | sistemas | informática | compras | contratación | jurídico | licenciado | ingeniero | lic | ing | arq | prof | s l | s a | sl | sa | s l u | s c | s de r l | c v | ltda | s a s | srl | sociedad | ayuntamiento | colegio | instituto | ies | ceip | universidad | clínica | grupo | empresa | calle | c | avda | av | avenida | plaza | paseo | carretera | pol ind | polígono | nave | piso | colonia | apartado | cp | horario | sucursal | oficina | sede`,
  },

  givenNames: `
    josé | maría | juan | carlos | antonio | carmen | ana | luis | javier | marta | pablo | laura | pedro | lucía | sergio | elena | manuel | francisco | david | daniel | jesús | alejandro | miguel | rafael | rafa | ángel | fernando | ramón | andrés | enrique | jorge | alberto | juan carlos | josé luis | josé antonio | juan antonio | josé manuel | francisco javier | miguel ángel | juan josé | álvaro | diego | adrián | raúl | iván | óscar | rubén | santiago | eduardo | víctor | roberto | jaime | mario | ignacio | nacho | salvador | ricardo | marcos | julio | tomás | agustín | emilio | félix | guillermo | julián | joaquín | gabriel | hugo | martín | nicolás | samuel | cristian | mariano | domingo | alfonso | gonzalo | sebastián | rodrigo | esteban | matías | facundo | leonardo | gustavo | hernán | héctor | hernando | mauricio | césar | arturo | armando | ernesto | gerardo | germán | gilberto | horacio | ismael | jonathan | kevin | leandro | lorenzo | lisandro | maximiliano | octavio | omar | oswaldo | ramiro | rogelio | rolando | ulises | vicente | wilson | xavier | jordi | josep | joan | marc | pau | oriol | xavi | pere | montserrat | montse | núria | mireia | laia | meritxell | iker | ikerne | aitor | jon | mikel | ane | leire | nerea | begoña | maite | ainhoa | unai | gorka | xabier | iñaki | antía | brais | uxía | josefa | isabel | dolores | lola | pilar | teresa | rosa | cristina | ángela | francisca | mercedes | antonia | toñi | raquel | sara | paula | patricia | beatriz | silvia | rosario | julia | irene | alba | encarnación | andrea | montaña | nuria | rocío | mónica | alicia | sonia | sandra | susana | marina | yolanda | natalia | inmaculada | inma | eva | margarita | claudia | carla | sofía | esther | noelia | verónica | carolina | ángeles | nieves | inés | amparo | aurora | lorena | catalina | consuelo | emilia | concepción | concha | conchi | gloria | luisa | victoria | olga | fátima | miriam | magdalena | blanca | clara | celia | virginia | trinidad | gabriela | valentina | camila | valeria | mariana | daniela | fernanda | alejandra | adriana | ximena | jimena | paola | guadalupe | lupita | juana | leticia | norma | graciela | mirta | estela | marcela | viviana | liliana | gladys | nélida | nora | rosana | roxana | soledad | ximena | yesenia | yanira | cecilia | lourdes | araceli | esperanza | milagros | manolo | paco | pepe | curro | quique | kike | chema | juanjo | juanma | josu | eneko | pepa | merche | charo
  `,
};
