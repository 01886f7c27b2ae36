import type { LanguageFile } from './language.ts';

export const pt: LanguageFile = {
  locale: 'pt',
  name: 'Português',

  lists: {
    // ---- o que se diz antes da decisão -------------------------------------------------------
    announce: `[venho | vimos] (comunico | comunicamos | informo | informamos | confirmo | confirmamos | digo | dizemos | anuncio) [vos | lhe[s] | te] que | (escrevo | escrevemos) [vos | lhe[s] | te] para {tell} que | (queria | queríamos | quero | queremos) [só | apenas] {tell} que | (tenho | temos) o (prazer | gosto) de {tell} que | é com (prazer | gosto) que (informo | informamos | comunico | comunicamos) que`,
    tell: `(confirmar | comunicar | informar | dizer | anunciar) [vos | lhe[s] | te]`,
    calmly: `internamente | com calma | com atenção | entre nós | em equipa | na equipa | em equipe | com a equipa | com a equipe | bem | a fundo | com o departamento (jurídico | técnico | de compras | de informática | financeiro) | com o jurídico`,
    month: `janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro`,
    weekday: `segunda | terça | quarta | quinta | sexta`,

    // ---- what was asked, in the customer's words -------------------------------------------
    offer: `
      tudo | isto | isso | tudo isto | tudo isso
      [a | esta | essa | a vossa | a sua | a tua | vossa | sua | tua | à | à vossa | à sua | nessa] {thing-f} [{from-partner}]
      [o | este | esse | o vosso | o seu | o teu | vosso | seu | teu | ao | ao vosso | ao seu] {thing-m} [{from-partner}]
      [os | estes | todos os | os vossos | vossos] termos [propostos | apresentados | da proposta | da oferta]
      [as | estas | todas as | as vossas | vossas] condições [propostas | apresentadas | da proposta | da oferta]
      o que (propõem | propõe | pedem | pede | foi proposto | foi pedido | nos propõem | nos pedem | solicitam | solicita)
      o proposto | o solicitado | o pedido em causa | o convite em causa | a proposta em causa
    `,
    'thing-f': `(oferta | proposta | solicitação | sugestão | requisição) [{said-f}]`,
    'thing-m': `(pedido | convite | requerimento) [{said-m}]`,
    'said-f': `apresentada | enviada | recebida | referida | abaixo | acima | abaixo indicada | feita | em apreço | formulada`,
    'said-m': `apresentado | enviado | recebido | referido | abaixo | acima | feito | em apreço | formulado`,
    'from-partner': `[apresentad(o|a) | feit(o|a) | formulad(o|a) | enviad(o|a)] (da | do | de | pela | pelo | por) {partner} | de vocês`,
    trial: `
      [o | este | esse | o vosso | ao | fazer o | fazer um | um] (teste | período de teste[s] | período experimental | período de avaliação | período de experiência | período gratuito | trial | mês grátis | mês gratuito) [gratuito | grátis | de 30 dias | de trinta dias] [do {suite} | de {suite} | {suite}]
      [a | esta | a vossa | à | fazer a | uma] (versão de teste[s] | versão de avaliação | versão experimental | avaliação | experimentação | experiência | fase de testes) [gratuita | grátis | de 30 dias] [do {suite} | de {suite} | {suite}]
      [os | aos | fazer os] testes [gratuitos]
      (oferta | convite | proposta) (de | para) (teste | avaliação | experimentação | experiência | experimentar) [gratuit(o|a)] [o {suite}]
      (a | o | à | ao | a vossa | o vosso | a sua | o seu) (oferta | convite | proposta) (de | para | para a | para o) (teste | período de teste | avaliação | experimentação | experiência | experimentar) [gratuit(o|a)] [o {suite}]
    `,
    'trial-do': `
      [muito] (experimentar | testar | fazer o teste | fazer a experiência) [o {suite} | o produto | isso | isto | durante 30 dias | gratuitamente | grátis | de graça]
      (ativar | iniciar | começar | arrancar com | liberar | disponibilizar) (o teste | o período de teste[s] | o período de avaliação | o período experimental | a avaliação | a versão de teste | o trial | a experiência | os testes) [gratuit(o|a)]
    `,
    purchase: `
      [a | esta | a vossa | à] (compra | encomenda | aquisição | proposta comercial | proposta de compra | oferta de compra | ordem de compra | cotação | proposta de preço) [das licenças | dos lugares]
      [o | este | o vosso | ao] (orçamento | pedido de compra | preço) [apresentado | das licenças]
      [as | essas | todas as] licenças [propostas | indicadas | orçamentadas]
    `,
    'purchase-do': `
      (emitir | processar | lançar | seguir com | avançar com | prosseguir com | finalizar | confirmar | fazer) [a | o | essa | esse | com a] (fatura | factura | encomenda | pedido | compra | pedido de compra | nota fiscal | boleto | ordem de compra)
      faturar | facturar | comprar | encomendar | (comprar | encomendar | adquirir) (as licenças | isso)
    `,
    admin: `
      [a | à | vossa | a vossa] (administração | gestão) [delegada] [{of-services}] [pedida | solicitada | proposta] [por parte da {partner} | pela {partner} | da {partner} | à {partner}]
      [o | este | esse | o vosso | ao | ao vosso] (pedido | requerimento) (de | para a | para) (administração | gestão | administrar os nossos serviços) [delegada] [{of-services}] [{from-partner}]
      [o] acesso (de administrador | administrativo | de administração | delegado) [delegado] [à {partner} | para a {partner} | da {partner}]
      [a | à | o | ao] {partner} como {administrator} [{of-services}]
      [a | à | o] {partner} [a] {administer} | que a {partner} (administre | gira | faça a gestão de | cuide de) {our-services}
      [a] delegação (de administração | da administração) [à {partner}]
    `,
    administrator: `[nosso | nossa | o nosso | a nossa | o | a] (administrador | administradora | gestor | gestora | parceiro administrador) [delegado | delegada]`,
    administer: `(administrar | gerir | gerenciar | cuidar de | tomar conta de | assumir a administração de | assumir a gestão de) {our-services} | (assumir | fazer) a (administração | gestão) {of-services}`,
    'our-services': `[todos] os nossos serviços [{suite} | cloud | informáticos | de TI] | [o] nosso (ambiente | tenant | inquilino) [{suite}] | nossos serviços [{suite}] | [o nosso | nosso | o] {suite} | tudo | dos nossos serviços [{suite}]`,
    'of-services': `dos nossos serviços [{suite} | cloud | de TI] | dos serviços [{suite}] | de todos os (nossos serviços | serviços) [{suite}] | do nosso {suite} | do {suite} | do nosso (ambiente | tenant)`,
    suite: `(office | microsoft | m | o) 365 | m365 | o365 | office365 | microsoft365 | exchange online`,
    'admin-do': `{administer} [à vontade] | administrar à vontade | administrar`,
    nomination: `
      [a | esta | à | a vossa] (nomeação | indicação | designação) [da {partner}] [como parceir(o|a) [de registo | de registro | registado | oficial]]
      [a | à | o] {partner} como [nosso | nossa | o nosso | a nossa] parceir(o|a) [de registo | de registro | registado]
    `,

    // ---- who speaks, and how ---------------------------------------------------------------
    who: `e | e eu | e nós | por isso | e por isso | assim | portanto | sendo assim | nesse caso | dito isto | como tal | eu | nós | eu [,] pessoalmente [,] | nós aqui | nós [,] na {organisation} [,] | nós [,] da {organisation} [,]`,
    they: `a gente | a {organisation} | o {organisation} | a nossa (empresa | escola | organização | associação | instituição) | a empresa | a escola | nossa empresa | cá a gente`,
    gladly: `
      (com todo o | com muito | com) (gosto | prazer) | de bom grado | desde já | também | claro que | obviamente | naturalmente | com certeza | pelo presente | pela presente | por este meio | por meio deste | por meio desta | formalmente | expressamente | totalmente | plenamente | inteiramente | certamente | claramente | oficialmente | assim | então | com toda a certeza | sem dúvida | com alegria
    `,
    tail: `
      (da | pela | de) (minha | nossa) parte | por mim | por nós | do (meu | nosso) lado | cá por nós | cá por mim | por aqui
      sem (reservas | reserva | ressalvas | ressalva | hesitar | hesitações) | na íntegra | integralmente | plenamente | totalmente | na totalidade | inteiramente | completamente
      (nos termos | nas condições) (propostos | propostas | apresentados | apresentadas | indicados | indicadas | descritos | descritas | solicitados)
      (conforme | tal como | como) (proposto | solicitado | pedido | combinado | falado | descrito | apresentado | indicado | acordado | conversado) [por telefone | ao telefone | ontem]
      (com todo o | com muito | com) (gosto | prazer) | e com muito gosto | de bom grado | desde já | então | já | imediatamente | agradecido | agradecidos | claro | sim | formalmente | com certeza
    `,
    please: `por favor | se faz favor | por gentileza | pf | pfv | sff | p f | faz favor | se fizer favor | façam favor | faça o favor`,
    'i-accept': `(aceito | aceitamos | aprovo | aprovamos | autorizo | autorizamos | confirmo que aceito | confirmo que aceitamos | confirmamos que aceitamos | subscrevo | subscrevemos | ratifico | ratificamos | acolho | acolhemos | defiro | deferimos | validamos | concedo | concedemos | permito | permitimos | acepto | aseito | aceitp | aceitu | ora aprovamos | declaro aceitar | declaramos aceitar)`,
    'it-accepts': `(aceita | aprova | autoriza | confirma | subscreve | concede | permite)`,
    'i-agree': `(concordo | concordamos | consinto | consentimos | anuo | anuímos | estou de acordo | estamos de acordo | estou plenamente de acordo | estamos plenamente de acordo | estou inteiramente de acordo | estamos inteiramente de acordo | estou totalmente de acordo | estamos totalmente de acordo | tô de acordo | de acordo)`,
    'i-want': `(quero | queremos | desejo | desejamos | gostaria de | gostaríamos de | gostava de | gostávamos de | vamos | vou | pretendo | pretendemos | decidi | decidimos | resolvemos | aceito | aceitamos | adoraria | adoraríamos | estou disposto a | estamos dispostos a | tenho todo o gosto em | temos todo o gosto em | teremos todo o gosto em | terei todo o gosto em | temos muito gosto em | tenho muito gosto em | estamos prontos para | estou pronto para)`,
    'you-may': `(podem | pode | podes | já podem | já pode | vocês podem | você pode | a {partner} pode | vocês já podem | podem sempre | pode já | podem já | fica autorizada a {partner} a | a {partner} está autorizada a | está autorizado a | estão autorizados a | ficam autorizados a | autorizo vos a | autorizamos vos a | autorizo os a | autorizamos os a)`,
    'go-on': `(avançar | seguir | prosseguir | continuar | começar | iniciar | arrancar | tocar | seguir em frente | seguir adiante | ir em frente | ir para a frente | dar seguimento | dar andamento | dar início | tratar disso | tratar de tudo | tratar do assunto | fazer isso | fazer | mandar bala | mandar ver | mandar brasa | ativar | implementar | prosseguir com o processo | dar prosseguimento | proceder)`,
    'my-consent': `(a minha | a nossa | minha | nossa | o meu | o nosso | meu | nosso) (autorização | aprovação | concordância | anuência | permissão | consentimento | aval | acordo | aceitação | aceite | luz verde | sim | ok | voto favorável | bênção)`,
    'not-want': `(quero | queremos | desejo | desejamos | pretendo | pretendemos | aceito | aceitamos | aprovo | aprovamos | autorizo | autorizamos | concordo | concordamos | consinto | consentimos | permito | permitimos | concedo | concedemos | vou aceitar | vamos aceitar | iremos aceitar | irei aceitar | vou autorizar | vamos autorizar | iremos autorizar | posso aceitar | podemos aceitar | posso autorizar | podemos autorizar | posso aprovar | podemos aprovar | preciso | precisamos | necessito | necessitamos | compro | compramos | vou comprar | vamos comprar | quero aceitar | queremos aceitar | quero autorizar | queremos autorizar | pretendemos aceitar | pretendo aceitar | desejamos aceitar | subscrevo | subscrevemos | subscrevemos | dou | damos | confirmo | confirmamos | apoio | apoiamos | vou querer | vamos querer | confio | confiamos | adiro | aderimos | avanço | avançamos | vou avançar | vamos avançar | iremos avançar | avançaremos | aceitaremos | aceitarei | autorizaremos | autorizarei | queremos avançar | quero avançar | pretendemos avançar | quero participar | queremos participar | vou participar | vamos participar | quero experimentar | queremos experimentar | desejo participar | desejamos participar | estou de acordo | estamos de acordo)`,
    'no-tail': `[{please}] [por agora | de momento | neste momento | por enquanto | no momento | para já | agora | este ano | desta vez | de forma alguma | de modo algum | de maneira nenhuma | de jeito nenhum | mesmo | não | mais | nada disso | nada | nem hoje nem nunca | obrigado | obrigada | em nenhuma circunstância | em circunstância alguma | de todo | a terceiros | a ninguém | a estranhos]`,
    // ---- the two parts of a bundle ---------------------------------------------------------
    'the-first': `[o | a | ao | à | os | as] (teste | período de teste | avaliação | versão de teste | trial | compra | encomenda | oferta | experiência | licenças | avaliação gratuita | teste gratuito | período experimental | período de avaliação | primeira parte | proposta de compra)`,
    'the-second': `[a | à | o | ao] (administração | administração delegada | gestão | gestão delegada | acesso de administrador | acesso | pedido de administração)`,
  },

  // ---- yes ----------------------------------------------------------------------------------
  yes: `
    sim | sim sim | sim sim sim | siim | siiim | simm | simmm | claro | claro que sim | com certeza | positivo | afirmativo | é claro | é claro que sim | lógico | lógico que sim | óbvio que sim | evidentemente | evidentemente que sim | sem dúvida | sem sombra de dúvida | certamente | certamente que sim | com certeza que sim | com toda a certeza | pois claro | pois claro que sim | um sim | é sim | yes | sim senhor | sim senhora | é óbvio que sim | obviamente | obviamente que sim | naturalmente | naturalmente que sim | mas é claro | mas claro
  `,
  no: `
    não | não não | não não não | ñ | não e não | nops | nãooo | nãoo | é não | n | um não
  `,
  approve: `
    e (({i-agree} | {i-accept}) [com {object} | {object}] | (podem | pode) (começar | avançar | prosseguir)) | (podem | pode) (avançar | começar | prosseguir | tratar de tudo | seguir) [quando (quiserem | quiser)] | (ativem | ative) [{object}] o mais (rápido | depressa) possível | (procedam | proceda) à ativação [de {object}] | (confirmo | confirmamos) que vamos avançar | (sigam | avancem | prossigam) com os próximos passos | (pode | podem) tocar em frente | por isso {i-accept} [{object}] | vamos avançar [obrigad(o|a)]
    (a minha | a nossa) decisão é (aceitar [{object}] | sim) | simplesmente sim | que (aceito | aceitamos) com (muito | todo o) gosto | (decidimos | decidi) (aceitar | aprovar) {object} [{tail}] | (aprovámos | autorizámos) {object} | (felizes | feliz) por aceitar [{object}] | e temos todo o gosto em aceitá (la | lo) | (estou | estamos) de acordo com todos os pontos | (aceito | aceitamos) (a | o) na totalidade | que o (aceitamos | aceito) | nesta data {i-accept} {object} | (eu | nós) estamos ambos de acordo | e estamos ambos de acordo | (aceito | aceitamos) {object} e (agradeço | agradecemos) [a (ajuda | atenção)] | (dou | damos) o meu consentimento ao solicitado | dou o meu consentimento ao (solicitado | pedido) | (damos | dou) o (ok | acordo | aval) (à compra | a {object})
    (autorizo | autorizamos) [a] {partner} a administrar (as nossas licenças | os nossos serviços | o nosso ambiente) [{suite}] | (autorizo | autorizamos) (a empresa | à empresa) {partner} a administrar o nosso ambiente [{suite}] | (damos | dou) acesso de administrador | (concedemos | concedo) à {partner} as permissões de administração delegada [solicitadas] | (concordo | concordamos) que a {partner} administre {our-services} | (queremos | quero) comprar as licenças [do orçamento] | {i-accept} {object} que nos enviaram [na semana passada | ontem | hoje] | (manifesto | manifestamos) o (nosso | meu) acordo
    # sim, with company
    sim a {object} | sim {please} | sim [,] (quero | queremos | desejo | desejamos | pode | podem | podes | pode ser feito | gostaria | gostaríamos | gostava | gostávamos | concordo plenamente | façam | autorizado | senhor pode) [sim]
    (a | a minha | a nossa | minha | nossa) resposta [definitiva | final | oficial] (é | é um) [um] [:] (sim | sim claro | afirmativa | positiva) | (respondo | respondemos) [:] [que] sim | (digo | dizemos) [que] sim [a {object}] | é um sim [{tail}] | resposta [:] (sim | afirmativa | positiva) | já (disse | dissemos | respondi | respondemos) que sim | o meu voto é sim
    e (com | de) (muito | todo o) gosto | e (aceitamos | aceito) com (muito | todo o) gosto | conforme (pedido | solicitado) [,] (respondo | respondemos) [:] sim | sim {tail}

    # I accept, I agree
    [{who}] [{gladly}] {i-accept} [{gladly}] [{object}] [{tail}] [{tail}]
    [{who}] [{gladly}] [sim] (aceito | aceitamos) (sim | o convite e agradeço | o convite e agradecemos | com gratidão)
    {they} [{gladly}] {it-accepts} {object} [{tail}] | {they} (concorda | aceita | está de acordo) [com {object}] [{tail}]
    [{who}] [{gladly}] {i-agree} [{gladly}] [com {object} | em {object} | com tudo | com isso] [{tail}]
    [{who}] [{gladly}] (confirmo | confirmamos) [{gladly}] [{object} | (o aceite | a aceitação | a aprovação | o nosso acordo | o meu acordo | a nossa aceitação | a minha aceitação | a minha aprovação | a nossa aprovação | a concordância | a nossa concordância) [de {object} | da oferta | da proposta | do convite | do pedido | da proposta comercial | da compra]] [{tail}]
    (confirmo | confirmamos | informo | informamos | comunico | comunicamos | declaro | declaramos | venho por este meio informar | vimos por este meio informar | vimos informar | venho informar | venho confirmar | vimos confirmar | tenho o prazer de informar | temos o prazer de informar | é com prazer que informo | quero dizer | queria dizer) que [sim ,] [{gladly}] ({i-accept} | {i-agree} com) {object} [{tail}]
    (confirmo | confirmamos | informo | informamos | comunico | comunicamos | declaro | declaramos) que [sim ,] [{gladly}] (aceito | aceitamos | aprovo | aprovamos | autorizo | autorizamos | concordo | concordamos | estou de acordo | estamos de acordo) [{tail}]
    (venho | vimos) [por este meio | pela presente | pelo presente] (aceitar | aprovar | autorizar | confirmar) {object} [{tail}]
    (serve o presente | serve a presente | sirvo me da presente) para (manifestar | expressar | confirmar | comunicar | declarar) (a nossa | a minha | nossa | minha) (concordância | anuência | aceitação | aprovação | autorização) (com | a | para | de) {object} [, que ora (aprovamos | aprovo | aceitamos | autorizamos)] [{tail}]
    (manifesto | manifestamos | expresso | expressamos | declaro | declaramos) (a minha | a nossa | minha | nossa | o meu | o nosso) (concordância | anuência | aceitação | acordo | consentimento) [(com | a | para) {object}] [{tail}]
    [{who}] [{gladly}] (dou | damos | concedo | concedemos | tem | têm | vocês têm | você tem | a {partner} tem) [{gladly}] {my-consent} [[para | a | para que] {object} | para (avançar | prosseguir | seguir | tal | isso | o efeito | {administer})] [{tail}]
    (autorização | permissão | aprovação | licença) (concedida | dada | garantida) | consentimento (dado | concedido) | {my-consent} está (dada | dado | concedida | concedido) | (têm | tem | vocês têm | você tem | dou | damos | podem contar com) [o nosso | o meu | a nossa | a minha | nossa] (luz verde | sinal verde | carta branca para {administer} | aval | ok | visto) | (luz | sinal) verde [{tail}]
    [{who}] [{gladly}] (nomeio | nomeamos | designo | designamos | indico | indicamos | escolho | escolhemos) (a | o) {partner} como ({administrator} [{of-services}] | [nosso | nossa] parceir(o|a) [de registo | de registro]) [{tail}]
    [{who}] [{gladly}] (nomeio | nomeamos | designo | designamos) {admin} [{tail}]
    [{who}] [{gladly}] (outorgo | outorgamos | delego | delegamos | confio | confiamos | entrego | entregamos | atribuo | atribuímos) [à {partner}] {admin} [{tail}]
    [{who}] [{gladly}] (concedo | concedemos | dou | damos | atribuo | atribuímos | delego | delegamos) (à | ao | a) {partner} {admin} [{tail}]
    [eu] estou de acordo em que a {partner} (administre | gira) {our-services} | fica [a] {partner} autorizada a {administer}

    # done: one word, participles
    (aprovado | aprovada | autorizado | autorizada | aceite | aceita | deferido | deferida | concedido | concedida | subscrito | acordado | aprovadíssimo | aprovadissimo | concordo plenamente | fechado | negócio fechado | trato feito | fechadíssimo | topo | topamos | tô dentro | tamos dentro | estou dentro | estamos dentro | bora | bora lá | bora nessa | vamos nessa | vamos a isso | vamos em frente | manda ver | manda bala | manda vir | mandem vir | tô nessa | contem connosco | contem conosco | contem comigo | conte connosco | conte conosco | conte comigo | pode contar conosco | pode contar connosco | siga para bingo | embora lá | força nisso | é para avançar | é pra já | alinho | alinhamos) [{tail}]
    {object} (é | está | fica | foi | encontra se | estão | são | ficam) [{gladly}] (aprovado | aprovada | aceite | aceita | autorizado | autorizada | deferido | deferida | aprovados | aceites | aceitos | aprovadas | aceitas | aprovado e assinado | concedido | concedida) [{tail}]
    {object} (aprovado | aprovada | aceite | aceita | autorizado | autorizada | deferido | deferida) [{tail}] | (está | fica | tudo | está tudo | fica tudo | considere se | considerem | considere) (aprovado | aprovada | aceite | autorizado | autorizada | deferido | acordado) [{tail}] | (aprovado | aceite | autorizado) e (assinado | aprovado | autorizado)
    (considerem | considere | podem considerar | pode considerar) {object} (aprovado | aprovada | aceite | aceita | autorizado | autorizada) [{tail}]
    (considerem | considere | podem considerar | pode considerar) (este e-mail | esta mensagem | isto) como (a nossa | a minha | nossa | o nosso | o meu) [formal] (aprovação | aceitação | autorização | acordo | aceite | concordância) [formal]
    [da parte] {my-consent} [formal] [a {object}] (fica dada | fica dado | está dada)

    # go ahead
    {you-may} [então] {go-on} [com {object} | a {object}] [à vontade] [{tail}] | {you-may} (sim | claro | à vontade | sim senhor) | claro que (pode | podem) [sim] | (pode | podem) (ativar | iniciar | começar com | avançar com | seguir com | prosseguir com) {object} [{tail}]
    {you-may} ({trial-do} | {admin-do} | {purchase-do}) [{tail}] | está (autorizada | autorizado) a {partner}
    (avancem | avance | avança | avancemos | prossigam | prossiga | sigam | siga em frente | sigam em frente | comecem | iniciem | façam isso | faça isso | façam favor de avançar | tratem disso | trate disso | tratem de tudo | toca a andar | toca a avançar | toca a mexer | vamos avançar | vamos em frente | vamos lá | vamos fazer isso | sigamos | sigamos em frente | vamos prosseguir | vamos seguir | vamos começar | vai em frente | vá em frente | vão em frente | é avançar | pode vir | podem vir | manda brasa | toquem | toca o barco | toca pra frente | ativem | ative | avancem à vontade | estejam à vontade para avançar | fiquem à vontade para avançar | por favor avancem) [com {object} | com isso | com tudo] [{please}] [{tail}]
    (ativem | ative | iniciem | inicie | comecem | comece | liberem | libere | arranquem com | preparem) {object} [{please}] [{tail}]
    [{who}] [{gladly}] {i-want} [{gladly}] ({trial-do} | {purchase-do} | avançar | prosseguir | aceitar | seguir em frente | seguir | aderir | participar | aproveitar | fazer isso | continuar | ativar) [com {object} | {object} | de {object} | em {object}] [sim] [{tail}]
    [{who}] [{gladly}] (quero | queremos | desejo | desejamos) ({trial} | {admin}) [sim] [{tail}] | [{who}] [{gladly}] (ficamos com | fico com | aproveitamos | aproveito | vamos aproveitar | vou aproveitar) {object} [sim] [{tail}] | (quero | queremos | desejo | desejamos) (sim | muito) | [{who}] (aderimos | adiro) [a {object}] | [{who}] (participo | participamos | vamos participar | vou participar) [com todo o gosto]
    [{who}] [{gladly}] (compramos | compro | encomendamos | encomendo | adquirimos | adquiro | ficamos com as licenças) [{purchase}] [{tail}] | (emitam | emita | processem | processe) [a | o | essa] (fatura | encomenda | nota fiscal | boleto | pedido) [{please}] | (faturem | fature) [{please}]
    [{who}] [{gladly}] (experimentamos | testamos | vamos a teste) [{trial}] [{tail}] | [{who}] aceito experimentar [o {suite}]

    # nothing stands against it
    (não tenho | não temos | não há | não vejo | não vemos | não existe | não existem | não tenho nenhuma | não temos nenhuma | não temos qualquer | não tenho qualquer | não há qualquer | não vejo qualquer | não vemos qualquer | não há nenhum | não vejo nenhum | não tenho nenhum | sem qualquer | sem quaisquer | sem | sem nenhuma | nenhuma) (objeção | objeções | objecção | objecções | oposição | entraves | entrave | inconveniente | impedimento | óbice) [a apresentar | a fazer | a colocar | a levantar | da minha parte | da nossa parte] [(a | quanto a | em relação a | com) {object}] [{tail}]
    não há qualquer problema | (não tenho | não temos | não vejo | não vemos) [qualquer | nenhum | nenhuns | quaisquer] (problema | problemas) [(com | em | quanto a) {object}] [em avançar | em que avancem] [{tail}] | (sem problema | sem problemas | sem problema nenhum | sem problema algum | sem stress) {tail}
    (nada a opor | nada a obstar | nada contra | nada tenho a opor | nada temos a opor | não tenho nada a opor | não temos nada a opor | não tenho nada contra | não temos nada contra | não me oponho | não nos opomos | nada temos contra | nada tenho contra) [(a | quanto a) {object}] [{tail}]

    # it is fine
    (por mim | por nós | da minha parte | da nossa parte | pela minha parte | pela nossa parte | do meu lado | do nosso lado | cá por mim | cá por nós | por aqui) [,] [está] (tudo bem | tudo ok | ok | tudo certo | sim | pode ser feito | avancem | aprovado | aceite | autorizado | está aprovado | está autorizado | está bem | pode avançar | podem avançar | está ótimo | perfeito | sem problema | sem problemas | nada a opor | sem objeções | é sim | está tudo bem | fechado | pode sim | pode seguir | podem seguir | claro que sim) [com {object}]
    (tudo bem | tudo ok | tudo certo | ok | perfeito | ótimo) (da minha parte | da nossa parte | por mim | por nós | do meu lado | do nosso lado | cá por nós | por aqui)
    (ok | okay | certo | perfeito) (aceito | aceitamos | aprovado | autorizado | de acordo | concordo | pode avançar | podem avançar | pode seguir | podem seguir | avancem | avance)
    {object} (está | estão | parece me | é | parece) (ok | bem | ótima | ótimo | perfeita | perfeito | excelente | bom | boa) (para mim | para nós) | (agrada nos | agrada me | convém nos | convém me | serve nos | serve me) {object} [e (aceito | aceitamos)] [{tail}] | é com (muito gosto | todo o gosto | prazer | muito prazer | enorme prazer) que (aceito | aceitamos | aprovamos | autorizamos) [{object}] [{tail}]
    (com todo o | com muito | com o maior | com) (gosto | prazer) | de bom grado | com todo o gosto [,] (aceito | aceitamos) | de pleno acordo [com {object}] | (li e | lido e | visto e) (aceito | aprovado | aceite | concordo | aprovo) | por unanimidade [,] (aceitamos | aprovado)
  `,
  // ---- no -----------------------------------------------------------------------------------
  decline: `
    [mas] (desta vez | por agora | de momento) (vamos | vou) (recusar | passar | declinar | dizer que não) | (vamos | vou) passar desta vez | (de momento | por agora | por enquanto) não | (não | e não) (vamos | vou) avançar | [por agora] (preferimos | prefiro) ficar como (estamos | estou) | acho que não [,] obrigad(o|a) | [obrigad(o|a) por tudo [,]] mas (vamos | vou) dizer que não | (temos | tenho) de dizer que não | receio que não | pois não [,] obrigad(o|a) | e a resposta é não | (ficamos | fico) com o nosso fornecedor atual | continuaremos com o que temos
    não (queremos | quero) que (uma empresa externa | ninguém | terceiros) (faça a gestão | façam a gestão) (dos nossos sistemas | dos nossos serviços) | não autorizamos ninguém a administrar os nossos serviços | não (vamos | vou) comprar mais licenças | não (preciso | precisamos) (deste serviço | disto) | (não nos | não me) (convence | serve | interessa) | por política [da empresa] não (podemos | posso) conceder esse acesso | já (temos | tenho) um (administrador | fornecedor | parceiro) [,] portanto não | não contem (connosco | comigo | conosco) [desta vez] | (de forma alguma | de modo algum) (vou | vamos) dar acesso aos (meus | nossos) sistemas | não é o que (procuramos | procuro) | não o (aceitamos | aceito) | não se aceita | (lamento | lamentamos) (informar | comunicar) que não (aceito | aceitamos) [{object}] | não (me | nos) escrevam mais | esta direção não autoriza o solicitado | (decidimos | decidi) não aceitar {object} | (temos | tenho) de recusar {object} | somos obrigados a declinar o vosso [amável] convite | não desejamos participar no teste
    não obrigad(o|a|os|as) | não muito obrigad(o|a) | não obg | não agradeço | não agradecemos | não [,] não obrigad(o|a) | obrigad(o|a) mas não [obrigad(o|a)] | agradeço mas não | agradecemos mas não | lamento mas não | lamentamos mas não | desculpe mas não | desculpem mas não | infelizmente não | obrigado não | obrigada não
    [{who}] [infelizmente | lamento mas | lamentamos mas | lamentavelmente | realmente | sinceramente | assim | portanto | por isso | por este meio | pelo presente] não {not-want} [{object} | com {object} | de {object} | em {object} | a {object} | nada disso | isso não] {no-tail}
    [{who}] não {not-want} [nada | mais nada | isso] {no-tail} | não quero não | não queremos não | não aceito não | não preciso não | não (compro | compramos | vou comprar | vamos comprar) nada
    {they} não (aceita | aprova | autoriza | quer | concorda | está interessada | precisa | permite | pretende aceitar) [{object} | com {object} | de {object} | em {object}] {no-tail}
    [{who}] não (dou | damos | concedo | concedemos | tem | têm | vou dar | vamos dar | iremos dar) [{my-consent} | consentimento | autorização | permissão | acesso | o acesso | a autorização | o consentimento] [(para | a | para que) {object}] {no-tail}
    [{who}] não (dou | damos) (consentimento | autorização | permissão) para que a {partner} (administre | gira) {our-services}
    [{who}] não (tenho | temos | há) [qualquer | nenhum | o menor] (interesse | necessidade) [em {object} | de {object} | nisso | nesse tipo de serviço | nos vossos serviços | na oferta | na proposta | na vossa oferta | na vossa proposta | no convite | na compra | no teste] {no-tail} | sem interesse | sem interesse [obrigado] {please} | nenhum interesse | zero interesse
    [{who}] não (estou | estamos | estou mesmo | estamos mesmo) (interessad(o|a|os|as) | dispost(o|a|os|as) a (isso | aceitar | avançar) | de acordo | para aí virad(o|a|os|as)) [em {object} | com {object} | na oferta | na proposta | nisso | no convite | na compra] {no-tail} | não (me | nos) interessa [{object}] {no-tail} | não interessa
    (agradeço | agradecemos | obrigado | obrigada | muito obrigado | muito obrigada) [pela oferta | pelo convite | pela proposta | o convite | o contacto | a oferta | a proposta | pelo contacto | o contato | a atenção | pela atenção | pela gentileza | o vosso interesse] [,] mas (não estamos interessados | não estou interessado | não estou interessada | não temos interesse | não tenho interesse | não aceitamos | não aceito | não queremos | não quero | não precisamos | não preciso | recusamos | recuso | a resposta é não | a nossa resposta é não | a minha resposta é não | dispensamos | dispenso | teremos de recusar | tenho de recusar | temos de recusar | vamos recusar | vou recusar | não vamos avançar | não vamos aceitar | não vou aceitar | preferimos não | prefiro não | declinamos | declino | passo | não é necessário | não é para nós) [{object}] {no-tail}
    [{who}] [infelizmente | lamento mas | lamentamos mas | lamentavelmente | por isso | assim | portanto | e] (recuso | recusamos | rejeito | rejeitamos | declino | declinamos | dispenso | dispensamos | nego | negamos | indefiro | indeferimos | reprovo | reprovamos | oponho me | opomo nos | discordo | discordamos | desaprovo | desaprovamos | rejeito liminarmente | recuso terminantemente | recusamos terminantemente | abdico | abdicamos | desisto | desistimos) [{object} | de {object} | a {object} | de {object} | o acesso | a autorização | esse acesso] [na mesma | , mas (obrigado | obrigada | agradeço | agradecemos | muito obrigado | muito obrigada) [na mesma]] {no-tail}
    [{who}] (venho | vimos) [por este meio | pela presente] (recusar | rejeitar | declinar | informar que não aceitamos | informar que recusamos) {object} {no-tail} | [{who}] (tenho de | temos de | tenho que | temos que | terei de | teremos de | vou | vamos | sou obrigado a | somos obrigados a | lamento ter de | lamentamos ter de | quero | queremos | gostaria de | gostaríamos de | cumpre me | decidi | decidimos | resolvemos | opto por | optamos por | prefiro | preferimos | somos forçados a) (recusar | rejeitar | declinar | dispensar | desistir de) [{object}] {no-tail}
    (informo | informamos | comunico | comunicamos | lamento informar | lamentamos informar | venho informar | vimos informar | declaro) que (não (aceito | aceitamos | autorizo | autorizamos | aprovamos | aprovo | concordamos | concordo | estamos interessados | temos interesse | pretendemos aceitar | iremos aceitar | vamos avançar) | recuso | recusamos | rejeitamos | declinamos) [{object} | com {object} | em {object}] {no-tail}
    [{who}] (prefiro | preferimos | opto por | optamos por | decidi | decidimos | resolvi | resolvemos | escolho | escolhemos | vamos | vou | acabámos por decidir) não (aceitar | participar | avançar | autorizar | prosseguir | comprar | experimentar | aderir | seguir em frente | dar esse acesso | o fazer | fazer isso | testar | dar acesso) [{object} | com {object}] {no-tail} | prefiro [que] não | preferimos [que] não | prefiro dizer que não | antes não | é melhor não | melhor não
    (recusado | recusada | rejeitado | rejeitada | negado | negada | indeferido | indeferida | reprovado | reprovada | não aprovado | não aprovada | não autorizado | não autorizada | não aceite | não aceita | não concedido | desaprovado | vetado | chumbado | chumbada | autorização (negada | recusada | não concedida) | acesso (negado | recusado) | permissão (negada | recusada)) {no-tail}
    {object} (é | está | foi | fica | estão | são) (recusado | recusada | rejeitado | rejeitada | negado | negada | indeferido | indeferida | reprovado | não aprovada | chumbada | chumbado) {no-tail} | {object} (recusado | recusada | rejeitado | rejeitada | negado | negada | indeferido | indeferida | não aprovado | não aprovada | não autorizado | não aceite | não aceita | reprovada | chumbada) [pela direção | pela administração] | {object} não (é | está | foi | fica) (aprovado | aprovada | aceite | aceita | autorizado | autorizada) [pela direção]
    (a | a minha | a nossa | minha | nossa) resposta [definitiva | final | oficial] (é | continua a ser | mantém se | é um | continua) [um] [:] (não | negativa | um não) | resposta [:] (não | negativa) | (respondo | respondemos) [:] [que] não | (digo | dizemos) [que] não [a {object}] | é um não | já (disse | dissemos | respondi | respondemos) que não | não a {object} | continua a ser não | mantenho o não | o não mantém se | [infelizmente] a [nossa | minha] resposta é não
    de (jeito nenhum | jeito maneira | maneira nenhuma | maneira alguma | forma alguma | forma nenhuma | modo algum | modo nenhum | todo não) | nem pensar [nisso] | nem morto | nem morta | nem a brincar | nem sonhar | nem em sonhos | negativo | nunca [na vida] | jamais | nunca mais | claro que não | óbvio que não | é óbvio que não | lógico que não | obviamente [que] não | com certeza que não | com certeza não | certamente [que] não | naturalmente que não | evidentemente que não | pois claro que não | é claro que não | absolutamente não | não mesmo | não [,] de todo | está fora de questão | fora de questão | fora de hipótese | está fora de causa | era o que faltava | nem que a vaca tussa | não [,] nunca | não há hipótese | sem hipótese | não vai dar | não dá | não vai acontecer | não contem comigo | não contem connosco | não contem conosco | não conte comigo | não conte connosco | isso não | nada feito | tô fora | estou fora | estamos fora | tamos fora | por cima do meu cadáver | só por cima do meu cadáver | nem que me paguem | deus me livre
    não é (preciso | necessário | para nós | para mim | do nosso interesse | do meu interesse) {no-tail} | não (precisa | precisam | precisamos | preciso | necessitamos | necessito) [de {object} | disso | de nada | de nada disso] {no-tail} | não vale a pena | deixe estar | deixem estar | deixa estar | deixa pra lá | (deixe | deixem | deixa) (estar | pra lá) {no-tail} | (eu | nós) (passo | passamos) | (passo | passamos) | dispenso obrigado | dispensamos obrigado
    não (avancem | avance | prossigam | prossiga | façam isso | faça isso | ativem nada | façam nada | toquem em nada | mexam em nada | sigam | siga) [com {object}] {no-tail} | (cancelem | cancele | retirem | retire | anulem) {object} {no-tail} | parem de (mandar isso | mandar e-mails | enviar e-mails | me incomodar | nos incomodar | insistir | escrever) | (não me | não nos) (contactem | contacte | incomodem | incomode | enviem) mais [nada] | não voltem a (contactar me | contactar nos | escrever | contactar) [sobre este assunto] | sou contra | somos contra | (sou | somos) contra {object} | voto contra | (eu | nós) não | nós também não | hoje e sempre não
  `,
  neutral: `
    (obrigad(o|a) | muito obrigad(o|a)) [,] {name}
    {announce}
    após (análise [interna] | análise do vosso pedido | análise da vossa proposta) | depois de (analisar | conversar | conversarmos | falar | falarmos | pensar | pensarmos) [{calmly}] [sobre o assunto] | a (nossa | minha) decisão está tomada | finalmente | que (boa | ótima | excelente) ideia | parece (me | nos) (ótimo | perfeito | muito bem | excelente)
    (fico | ficamos) à disposição [para (o que precisar[em] | qualquer coisa)] | (fico | ficamos | aguardo | aguardamos) [a aguardar] [as] [vossas | suas] (instruções | notícias) | qualquer dúvida [,] o meu (número | telefone) é [o] {digits} [{digits}] [{digits}] [{digits}] | se (precisarem | precisar) de alguma coisa [,] é só dizer | fico no aguardo
    (avisem | avise | avisem me | avisem nos | avise me) quando estiver (pronto | ativo | tudo pronto | feito) | e (avisem | avise) quando estiver (pronto | ativo | feito) | [{please}] (enviem | envie | mandem | mande | favor enviar | favor emitir | podem enviar | podem emitir | pode emitir | pode enviar) (a fatura | o boleto | a nota fiscal) [para este (e-mail | email) | ao financeiro | para a contabilidade] [que fazemos a transferência | e fazemos a transferência] | (manda | mandem | mande) o que for preciso assinar | (façam | faça) o que for preciso | (digam me | diga me | digam nos) os próximos passos | e depois (dou notícias | conto como correu)
    (desculpa | desculpe | desculpem | peço desculpa) [por] (não ter respondido antes | a brevidade | o atraso | a demora | pela demora na resposta | responder só agora) | (estávamos | estava | estive | estivemos) de férias | correria total | (obrigad(o|a) | muito obrigad(o|a) | mil obrigados | valeu) (por (tudo | insistires | insistir | pensarem em nós | se lembrarem de nós) | pela (paciência | explicação | rapidez | compreensão | oportunidade) | pelas informações [tão] [detalhadas] | pelo apoio de sempre | na mesma) [e bom fim de semana] | e cumprimentos a toda a (equipa | equipe) | (enviado | escrito) do (telemóvel | celular)
    que bom receber o (seu | vosso) (e-mail | email | contacto) | (será | é) um prazer trabalhar (convosco | com vocês | consigo) | esperamos uma (boa | ótima) colaboração | trabalhamos (convosco | com vocês) há [muitos] anos [e temos plena confiança (na vossa equipa | em vocês)] | temos plena confiança (na vossa equipa | em vocês)
    como já (disse | dissemos) (ao telefone | por telefone | ontem) | conforme (falámos | combinado | combinámos | falamos) [por telefone | ao telefone | na reunião de ontem] [na {weekday}] | (em resposta | relativamente) (ao | à) (vosso | seu | vossa | sua) (e-mail | email | carta | mensagem | pedido | proposta) (de ontem | de hoje | de {digits} de {month}) | respondendo à (vossa | sua | tua) pergunta | a (minha | nossa) resposta | gente
    # answers the phone, not us
    sim [,] (olá | alô | estou | bom dia)
    obrigad(o|a|os|as) | muito obrigad(o|a|os|as) | muitíssimo obrigad(o|a) | obrigadíssim(o|a) | obg | obgd | obgda | obrigadão | brigad(o|a) | brigadão | vlw | valeu | tks | thanks | grat(o|a|os|as) | muito grat(o|a|os|as) | mt obg | mto obg | muito obg | obrigad(o|a) {name} | obrigad(o|a) [e] (desculpem | desculpe) [o incómodo | o incômodo] | desde já obrigad(o|a) | obrigad(o|a) desde já | mil obrigad(os|as) | um muito obrigado | bem hajam | bem haja | deus lhes pague | agradecid(o|a|os|as) | obrigad(o|a) na mesma | obrigad(o|a) mesmo assim | obrigad(o|a) e (bom | boa) (dia | tarde | noite | semana | trabalho)
    [{gladly}] (obrigad(o|a|os|as) | muito obrigad(o|a) | grat(o|a|os|as) | agradeço | agradecemos | agradecid(o|a|os|as)) [muito | imenso | desde já] [por] [pel(o|a|os|as) | o | a | os | as] [vosso | vossa | seu | sua | teu | tua] (e-mail | email | mail | mensagem | contacto | contato | convite | oferta | proposta | pedido | atenção | gentileza | informação | informações | explicação | explicações | esclarecimento | esclarecimentos | lembrete | paciência | confiança | disponibilidade | oportunidade | ajuda | apoio | rapidez | simpatia | amabilidade | cortesia | trabalho | cuidado | interesse | envio | resposta | tempo | perguntar | lembrar | avisar | insistência | apresentação) [{name}]
    perfeito | ótimo | óptimo | excelente | maravilha | maravilhoso | beleza | blz | show | show de bola | top | fixe | tudo bem | muito bem | bem | ok | okay | bom | boa | legal | tá | tá bem | tá bom | está bem | tá certo | então | ora bem | bom então | fantástico | espetáculo | espetacular | massa | bacana | joia | jóia | boas notícias | que bom | que bem | boa ideia | ótima ideia | boa iniciativa | ótima iniciativa | excelente ideia | excelente iniciativa | bah | tchê | bah tchê | uai | oxe | opa | eita | pá | pronto | uau | viva | que maravilha | que ótimo | tranquilo | de boa | sem problema | sem problemas | não há problema | não tem problema | sem stress | sem problema nenhum | não faz mal | já agora
    {please} | desculpe | desculpem | (desculpe | desculpem | desculpa | peço desculpa | pedimos desculpa | perdão | perdoem | as minhas desculpas | as nossas desculpas | lamento | lamentamos | mil desculpas) [por | pel(o|a) | a | o] [só] (demora | atraso | a demora | o atraso | demora na resposta | atraso na resposta | a demora na resposta | o atraso na resposta | resposta tardia | a resposta tardia | responder agora | responder tão tarde | responder só agora | incómodo | o incómodo | incômodo | transtorno | pelo atraso | pela demora | não ter respondido antes | não ter respondido mais cedo | só responder agora | os erros | erros de escrita) [, estivemos (com a casa cheia | muito ocupados | de férias) | , tenho estado (muito ocupado | de férias | doente)]
    [tenha | tenham | votos de | um | desejo vos | desejo lhe | desejamos] [um | uma] (bom | boa | ótimo | ótima | excelente) (dia | tarde | noite | semana | fim de semana | trabalho | fim de semana prolongado | feriado | natal | ano | continuação | resto de dia | resto de semana | dia de trabalho | férias | fds) [a todos | para todos | para vocês | para si] | bom trabalho | boas festas | feliz natal | feliz ano novo | boa sorte | felicidades | felicidade | continuação de bom trabalho | tudo de bom | fiquem bem | fique bem | fique com deus | fiquem com deus | saúde | muito sucesso | sucesso | força aí | igualmente
    (fico | ficamos | fico eu | estou | estamos | aguardo | aguardamos) [a] [aguardar | aguardando | à espera de | ansiosamente | esperando | no aguardo de] [as | os | o | a | pelas | pelos | pelo | pela | d(o|a|os|as)] [vossas | vossos | vosso | vossa | suas | seu] (instruções | próximos passos | contacto | contato | retorno | notícias | confirmação | dados de acesso | detalhes | passos seguintes | acessos) | (fico | ficamos) (à | ao) (disposição | dispor | vosso dispor | vossa disposição | sua disposição | seu dispor) | (fico | ficamos) no aguardo | (estamos | estou) [ansios(o|a|os|as) | curios(o|a|os|as)] (por | para) (começar | experimentar | ver) | até breve | até já | até logo | até à próxima | espero que (esteja | estejam) [tudo] bem | espero que esteja tudo bem [convosco | com vocês | consigo] | como (está | estão | vai | vão) hoje | tudo bem convosco | espero que se encontre bem | espero que se encontrem bem
    (qualquer | alguma | se tiverem | se houver | se precisarem de) [qualquer | alguma | mais alguma] (dúvida | coisa | questão) [,] [é só] (avisem | avise | digam | diga | disponham | disponha | ligar | dizer | contactem | estou à disposição | estamos à disposição | estou ao dispor | estamos ao dispor | falem | fale | liguem | contacte) [me | nos | comigo | connosco] | não (hesitem | hesite) em (contactar | contactar me | contactar nos | ligar | contatar) | disponham | disponha | ao dispor | em resposta a[o] [vosso | seu | teu | vossa] (e-mail | email | mail | mensagem | pedido | convite | proposta) | em resposta à [vossa | sua] (mensagem | proposta | oferta | solicitação) | (relativamente | quanto | com referência | em relação) a[o] [vosso | seu | vossa] (e-mail | email | pedido | mensagem | convite | proposta) | conforme (combinado | falado | conversado) [por telefone | ao telefone | ontem | hoje] | (segue | eis | aqui vai | aqui está | cá vai) [a | a minha | a nossa] resposta | sem mais [assunto] [de momento] | é tudo | é só isto | era isso | era só isso | só isso | de nada | não tem de quê | por nada | bem vindos | é um prazer | foi um prazer | prazer em falar convosco | pela (terceira | segunda | última | enésima) vez | mais uma vez | gostei muito da apresentação | (gostei | gostámos | gostamos) muito [da apresentação | da proposta | da ideia | da oferta] | parabéns [pelo trabalho] | bom saber | é muito simpático da vossa parte | muito simpático | que gentileza | muito gentis | muito gentil | (falei | falámos) ontem ao telefone
    (pode | podem) fechar | não (recebi | recebemos | li | lemos | vi | vimos | entendi | entendemos | percebi | percebemos | sei | sabemos | está bem | tudo | é bem assim)
    # "please accept" asks somebody else, and data protection is another question: not ours to read as a yes
    {please} (aceite | aceitem | autorize | autorizem) | (aceite | autorize) {please} | (aceite | aceita) (os meus | os nossos) (cumprimentos | agradecimentos) | a pedido
  `,
  receipt: `
    # «sim, falámos internamente» não decide nada: só «… e aceitamos»
    (falámos | conversámos | pensámos | discutimos | analisámos) [{calmly}] [sobre isso | sobre o assunto] [e] | (falei | conversei | pensei) {calmly} [e] | (li | lemos | analisei | analisámos | recebi | recebemos) (a proposta | a oferta | o (seu | vosso) (e-mail | email)) [{calmly}] e | [e] está tudo em ordem | tudo (certo | claro) | a direção deu luz verde | o conselho aprovou [ontem | hoje]
    recebido | recebida | lido | entendido | anotado | ciente | registado | registrado | tomei nota | tomámos nota | tomei (conhecimento | boa nota) | tomámos conhecimento | tomamos conhecimento | (recebi | recebemos | li | lemos | vi | vimos | acuso a receção d | acusamos a receção d) [todo | tudo | com atenção] [o | a | do | da] [vosso | vossa | seu | sua | teu | tua] (e-mail | email | mail | mensagem | pedido | convite | proposta | oferta | tudo) [com (calma | atenção | interesse)] | já li tudo [com (calma | atenção)] [e] | li tudo [com (calma | atenção)] | acuso [a] (receção | recepção | recebimento) | acusamos [a] (receção | recepção | recebimento) | (confirmo | confirmamos) [a | o] (receção | recepção | recebimento) [do | da] [vosso | vossa | seu | sua] [e-mail | email | mail | mensagem | pedido | proposta | oferta | convite] | recebi | recebemos | percebido | compreendido | para conhecimento | para informação | visto | dado por lido
  `,

  both: `
    ambos | ambas | os dois | as duas | as duas coisas | as duas partes | (opção | número) um | ambas as coisas | ambas as partes | os dois por favor | sim a ambos | sim a ambas | sim aos dois | sim às duas | sim a tudo | sim a tudo isso | (quero | queremos | aceito | aceitamos | aprovo | aprovamos | fico com | ficamos com | escolho | escolhemos | prefiro | preferimos | autorizo | autorizamos) [então] (ambos | ambas | os dois | as duas | as duas coisas | ambas as coisas | ambas as partes | as duas partes) [{please}] | (ambos | ambas | os dois | as duas | as duas coisas) {please} | pacote completo | o pacote completo | o pacote todo | a primeira opção | (ambos | ambas | as duas | os dois) (aceites | aprovados | aprovadas | aceitas | autorizados)
    [sim] [a | ao | à] [tanto | quero | queremos | aceito | aceitamos] {the-first} e [também] {the-second} [também] [{please}] | tanto {the-first} como {the-second} | (quero | queremos | aceito | aceitamos | aprovo | aprovamos) tanto {the-first} (como | quanto) {the-second} | as duas coisas [,] {please} [:] {the-first} e {the-second} | sim {the-first} e sim {the-second} | sim às duas coisas
  `,
  firstOnly: `
    [sim ,] [quero | queremos | aceito | aceitamos | fico com | ficamos com | escolho | escolhemos | prefiro | preferimos] (só | apenas | somente | unicamente) {the-first} [{please} | obrigado | obrigada] [, (sem | não) {the-second}] | {the-first} (só | apenas | somente) | {the-first} (sim | ok) [,] [mas] [a] {the-second} não | sim {the-first} [,] [mas] não {the-second} | {the-first} [,] (sem | mas não | e não) {the-second} | (quero | queremos | aceito | aceitamos) {the-first} [,] (sem | mas não) {the-second} | (escolho | escolhemos | prefiro | preferimos | opto pel | quero | queremos) a segunda opção [:] [(só | apenas | somente) {the-first}] [, sem {the-second}] | a segunda opção | (aceito | aceitamos) (só | apenas | somente) a primeira parte
  `,
  neither: `
    nenhum | nenhuma | nenhum dos dois | nenhuma das duas | nenhuma das opções | nem um nem outro | nem uma nem outra | nem uma coisa nem outra | nenhuma das duas coisas | nada disso | nada | (não quero | não queremos | não aceito | não aceitamos) (nenhum | nenhuma | nada) [dos dois | das duas | das opções | disso] | não a ambos | não a ambas | não às duas [coisas] | não aos dois | não a tudo | nem {the-first} nem {the-second} | (recuso | recusamos | rejeito | rejeitamos) (ambos | ambas | os dois | as duas) | a terceira opção | {the-first} não [,] {the-second} [também] não | prefiro nenhum | prefiro nenhuma
  `,

  revoke: `
    revogar | revogo | revogamos | revogue | revoguem | revogado | anular | anulo | anulamos | anulem | retirar | retiro | retiramos | retirem | cancelar | cancelo | cancelamos | cancelem | cancele [{please}] | (revogo | revogamos | revoguem | revogue | retiro | retiramos | retirem | retire | anulo | anulamos | anulem | anule | cancelo | cancelamos | cancelem | cancele | terminem | termine | encerrem | encerre | removam | remova | quero revogar | queremos revogar | quero cancelar | queremos cancelar | quero retirar | queremos retirar | pretendo revogar | pretendemos revogar | desejo revogar | desejamos revogar | venho revogar | vimos revogar | quero anular | queremos anular) [{please}] (o acesso | a autorização | a minha autorização | a nossa autorização | o consentimento | o meu consentimento | o nosso consentimento | a administração [delegada] | a delegação | a permissão | as permissões | tudo | todos os acessos | os acessos | o nosso acordo | a nossa aprovação | a minha aprovação | isto | isso | o acesso da {partner} | a autorização da {partner} | a administração da {partner} | a {partner}) [imediatamente | já | com efeito imediato | {please} | agora] | desfazer | desfaçam | voltar atrás | quero voltar atrás | queremos voltar atrás | mudei de ideias | mudámos de ideias | mudei de ideia | mudamos de ideia | foi (um erro | um engano | engano | sem querer) | tirem (o acesso | o acesso à {partner} | a {partner}) [já] | parar | parem
  `,
  revokeWord: 'revogar',
  replacementPhrase: 'Substituir o parceiro atual',

  greeting: `
    (responsável | diretora | diretor) de compras [da {organisation}]
    (olá | bom dia | boa tarde) [,] (sou | sou a | sou o)
    exmos | exmas | senhores | senhoras | meus caros | olá | oi | oie | oii | alô | viva | boas | bom dia | boa tarde | boa noite | muito bom dia | muito boa tarde | olá bom dia | olá boa tarde | oi bom dia | oi boa tarde | caro | cara | caros | caras | car(o|a) (senhor | senhora | sr | sra | dr | dra) | prezad(o|a|os|as) [senhor | senhora | senhores | sr | sra | srs] | prezada equipe | prezada equipa | cara equipa | car(o|a) colega | caros colegas | exm(o|a|os|as) (senhor | senhora | senhores | sr | sra | srs | doutor | doutora) | excelentíssim(o|a|os|as) (senhor | senhora | senhores) | ilustríssim(o|a) (senhor | senhora) | estimad(o|a|os|as) [senhor | senhora | senhores | colegas] | olá a todos | olá a tod(o|a)s | olá pessoal | oi pessoal | oi gente | olá equipa | olá equipe | bom dia a todos | boa tarde a todos | boa noite a todos | bom dia pessoal | bom dia equipa | bom dia equipe | boa tarde equipa | boa tarde equipe | caros senhores | meus senhores | amigos | caros amigos | e aí | e aí pessoal | olá de novo | digníssimos senhores
    (olá | bom dia | boa tarde | boa noite | cara | prezada | olá à | caros) (equipa | equipe) [da | do] {partner} | (à | ao) {partner} | à equipa [da] {partner} | aos cuidados de
  `,
  signOff: `
    cumprimentos (do | da | de)
    cumprimentos | cumpts | cumps | cpts | os melhores cumprimentos | melhores cumprimentos | com os melhores cumprimentos | com [os meus | os nossos] (melhores | cordiais) cumprimentos | cordiais cumprimentos | cordiais saudações | saudações cordiais | saudações | saudações académicas | atenciosamente | muito atenciosamente | atentamente | cordialmente | respeitosamente | att | atte | att te | at te | abraço | abraços | abs | abç | um abraço | grande abraço | um grande abraço | forte abraço | um forte abraço | abraço a todos | abraços a todos | um abraço a todos | bjs | beijos | beijinhos | bjos | um beijo | bj | com estima | com consideração | com os meus cumprimentos | com amizade | subscrevo me | subscrevemo nos | subscrevo me atenciosamente | com elevada consideração | com toda a consideração | sinceramente | obrigado e cumprimentos | cumprimentos e obrigado | até breve abraço | tchau | adeus | pel(a|o) (direção | gerência | administração) da {organisation} | saudações fraternas | pede deferimento | lembranças
  `,

  signs: {
    condition: `
      se | salvo | exceto | excepto | desde que | mas | só | somente | apenas | a menos que | a não ser que | com a condição | na condição | contanto | caso | até | porém | contudo | todavia | no entanto | em princípio | à partida | a princípio | em vez de | em parte | parcialmente | depende | dependendo | exclusivamente | sob condição | sob reserva | mediante | antes de | depois de | assim que | logo que | quando | com exceção | fora isso | máximo | no máximo | pelo menos | limitado | limitada | temporariamente | provisoriamente | faltando | falta | sujeito a | sujeita a
    `,
    deferral: `
      mais tarde | amanhã | próxima semana | próximo mês | próximo ano | semana que vem | mês que vem | talvez | pensar | pensando | ainda não | ainda | depois | em breve | logo | vou ver | vamos ver | a ver | aguarde | aguardem | esperar | esperem | espere | acho | achamos | julgo | creio | provavelmente | possivelmente | se calhar | quem sabe | analisar | avaliar internamente | verificar | consultar | falar com | perguntar a | perguntar ao | decidir | decidimos | decidiremos | respondo | responderei | respondemos | férias | segunda feira | janeiro | fevereiro | março | abril | junho | julho | setembro | outubro | novembro | dezembro | para a próxima | mais à frente | por enquanto | tempo
    `,
    delegation: `em nome | da parte do | da parte da | por conta | responsável | responsáveis | compete | decide | quem decide | decidem | falem com | fale com | contactem | contacte | contatar | reencaminhei | reencaminho | encaminhei | encaminho | a pedido | por delegação | por procuração | p p | incumbido | incumbida | substituição | não sou eu | não é comigo | pessoa errada | competência`,
    reported: `disse | disseram | diz | dizem | segundo | escreveu | de acordo com | conforme disse | afirmou | informou | ele | ela | chefe | patrão | patroa | aceitou | aprovou | autorizou`,
    retraction: `ignorem | ignore | ignorar | na verdade | erro | afinal | enganei | engano | esqueçam | esqueça | esquece | pensando melhor | ou melhor | aliás | mudei | mudámos | desconsiderem | desconsidere | voltei atrás | brincadeira | brincar | a brincar | sem efeito | retifico | corrijo`,
    question: `poderia | poderiam | podia | podiam | quem | porquê | por que | porque é que | quanto | quantos | quantas | qual | quais | como | onde | o que é | que é | pergunta | perguntas | dúvida | dúvidas | esclareçam | esclareça | expliquem | explique | gostaria de saber | queria saber | não percebi | não entendi | não compreendo | ligue | liguem | telefone me | mais informações | mais detalhes`,
    agreement: `sim | aceito | aceitamos | concordo | concordamos | problema | problemas | avançar | avancem | claro | objeção | objeções | autorizo | autorizamos | aprovado | aprovo | acordo | certeza | pode | podem | opor | dúvida | vejo | hesitem | bem`,
    reason: `porque | já que | pois | visto que | uma vez que | dado que | por motivos | por razões | devido | temos já | já temos | já tenho | já usamos | está fora | usamos outr(o|a) | utilizamos outr(o|a) | temos outr(o|a) | temos contrato`,
  },

  falseFriends: `vamos | certo | vai | banco | conforme | logo | tak | si | ne | ja | nie | no | non | to | die | dale | va | mais | nu | do | da | de nada | pois não | jo | as`,

  mail: {
    attribution: [
      'Em … escreveu:',
      '… escreveu:',
      'No dia … escreveu:',
      'Às … escreveu:',
      'A … escreveu:',
      'Em … escreveu no dia …:',
      '… escreveu no dia …:',
      '… escreveu em …:',
      'Em … , … <…> escreveu',
      'Mensagem de … em …:',
      '… escreveram:',
      'Citando …:',
    ],
    from: `de`,
    otherHeaders: `enviado | data | para | cc | cco | bcc | assunto | enviada | enviado em | enviada em | responder a | responder para | data de envio | importância | anexos | prioridade | com conhecimento`,
    originalMessage: `mensagem original | mensagem de origem | e-mail original`,
    forwardedMessage: `mensagem encaminhada | mensagem reencaminhada | início da mensagem reencaminhada | início da mensagem encaminhada | mensagem reenviada`,
    tagline: [
      'Enviado do meu …',
      'Enviado da minha …',
      'Enviado a partir do …',
      'Enviado a partir de …',
      'Enviado do …',
      'Enviado de …',
      'Enviado pelo …',
      'Enviado via …',
      'Enviado com …',
      'Enviado através …',
      'Enviada do …',
      'Enviada a partir …',
      'Obter o Outlook …',
      'Obtenha o Outlook …',
      'Obter Outlook …',
      'Baixe o Outlook …',
      'Transferir o Outlook …',
      'Desculpe os erros, enviado …',
    ],
    disclaimer: [
      'Esta mensagem …',
      'Este e-mail …',
      'Este email …',
      'Esta comunicação …',
      'A informação contida …',
      'As informações contidas …',
      'O conteúdo desta …',
      'O conteúdo deste …',
      'Antes de imprimir…',
      'Aviso…',
      'Confidencialidade…',
      'Nota de confidencialidade…',
      'Declaração de confidencialidade…',
      'Pense no ambiente…',
      'Pense antes de imprimir…',
      'Proteja o ambiente…',
      'Poupe papel…',
      'Se não é o destinatário…',
      'Se você não é o destinatário…',
      'Caso não seja o destinatário…',
      'Livre de vírus…',
      'Sem vírus…',
      'Diga sim …',
      'Diga não …',
      'Dizer sim …',
      'Dizer não …',
      'Digamos sim …',
      'Nós dizemos sim …',
      'Nós dizemos não …',
      'Siga-nos …',
      'Visite …',
      'Capital social…',
      'Por favor, considere o ambiente…',
    ],
    automaticSubject: [
      'Resposta automática…',
      'Ausência…',
      'Ausente…',
      'Fora do escritório…',
      'Estou de férias…',
      'De férias…',
      'Em férias…',
      'Férias…',
      'Aviso de ausência…',
      'Resposta de ausência…',
      'Confirmação de receção…',
      'Não estou no escritório…',
    ],
    replyPrefix: `re | res | rv`,
    forwardPrefix: `enc | fw | fwd | reenc`,
    signatureWord: `ti | tel | telef | telefone | telemóvel | tlm | tm | cel | celular | whatsapp | fax | e-mail | morada | endereço | diretor | diretora | director | directora | direção | gerente | gerência | sócio | sócia | sócio-gerente | presidente | vice-presidente | vereador | coordenador | coordenadora | chefe | técnico | técnica | tesoureiro | tesoureira | secretária | secretaria | administrador | administradora | administrativo | financeiro | compras | informática | sistemas | responsável de ti | departamento | depto | dept | divisão | unidade | serviços | clínica | advogado | advogada | engenheiro | engenheira | lda | ltda | sa | unipessoal | eireli | rua | avenida | av | travessa | praça | largo | andar | bairro | apartado | cep | nif | cnpj | nipc | oab | escola | agrupamento | município | câmara municipal | junta de freguesia | associação | clube`,
  },

  givenNames: `
    joão | maria | josé | ana | pedro | paulo | carlos | marta | rui | sofia | miguel | inês | tiago | beatriz | antónio | antônio | manuel | francisco | luís | luis | luísa | jorge | fernando | fernanda | ricardo | nuno | bruno | andré | diogo | gonçalo | rodrigo | rafael | rafaela | gabriel | gabriela | lucas | mateus | matheus | felipe | filipe | filipa | gustavo | guilherme | henrique | eduardo | marcelo | márcio | marcos | sérgio | rogério | renato | renata | roberto | roberta | vítor | vitor | hugo | daniel | daniela | david | joaquim | joana | catarina | carolina | mariana | margarida | teresa | helena | isabel | cristina | patrícia | sandra | susana | sónia | sônia | carla | paula | cláudia | vanessa | juliana | júlia | letícia | larissa | camila | amanda | bruna | bianca | aline | adriana | alexandra | alexandre | alice | leonor | matilde | raquel | sara | rita | tatiana | vera | célia | fátima | graça | lurdes | lúcia | luciana | lucas | leandro | leonardo | thiago | wagner | wellington | otávio | octávio | adelino | alberto | alfredo | álvaro | américo | armando | artur | augusto | duarte | edson | emanuel | fábio | hélder | humberto | ivo | jaime | jéssica | lourenço | marco | mário | nelson | orlando | osvaldo | samuel | sebastião | simão | tomás | valter | vasco | xavier | zé | zulmira | alzira | amélia | anabela | elisabete | eliane | simone | regina | rosa | rosana | sílvia | solange | manuela | madalena | lídia
  `,
};
