/**
 * Mail providers that give addresses to everybody. An address there says nothing about whom its
 * owner works for, so it cannot decide on delegated administration (B13).
 */
const BY_REGION = `
  gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com windowslive.com
  yahoo.com ymail.com rocketmail.com myyahoo.com aol.com aim.com icloud.com me.com mac.com
  proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.io
  tuta.com keemail.me fastmail.com fastmail.fm fastmail.net fastmail.org zoho.com zohomail.com
  zohomail.eu mail.com email.com usa.com post.com europe.com consultant.com engineer.com
  myself.com dr.com hushmail.com hush.com mailfence.com runbox.com posteo.net posteo.org
  startmail.com disroot.org riseup.net inbox.com lycos.com excite.com juno.com netzero.net
  mailbox.org countermail.com skiff.com hey.com duck.com simplelogin.com anonaddy.com
  gmx.com gmx.net gmx.de gmx.at gmx.ch gmx.eu gmx.us gmx.co.uk gmx.fr web.de t-online.de
  freenet.de arcor.de posteo.de mailbox.de email.de online.de vodafone.de kabelmail.de
  unitybox.de gmx.info magenta.de bluewin.ch hispeed.ch sunrise.ch aon.at chello.at inode.at
  hotmail.de live.de outlook.de yahoo.de hotmail.at outlook.at live.at hotmail.ch
  orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr club-internet.fr
  aliceadsl.fr voila.fr yahoo.fr hotmail.fr live.fr outlook.fr msn.fr
  libero.it virgilio.it tiscali.it alice.it tim.it tin.it fastwebnet.it inwind.it iol.it
  email.it poste.it pec.it aruba.it yahoo.it hotmail.it live.it outlook.it
  telefonica.net terra.es ono.com yahoo.es hotmail.es outlook.es live.com.mx hotmail.com.mx
  yahoo.com.mx prodigy.net.mx terra.com uol.com.br bol.com.br terra.com.br ig.com.br
  globo.com globomail.com oi.com.br r7.com zipmail.com.br yahoo.com.br hotmail.com.br
  outlook.com.br sapo.pt netcabo.pt clix.pt iol.pt mail.pt hotmail.pt live.com.pt outlook.pt
  ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl home.nl xs4all.nl upcmail.nl casema.nl
  live.nl hotmail.nl outlook.nl yahoo.nl telenet.be skynet.be proximus.be scarlet.be
  hotmail.be live.be outlook.be
  wp.pl o2.pl tlen.pl onet.pl onet.eu op.pl poczta.onet.pl interia.pl interia.eu gazeta.pl
  poczta.fm vp.pl buziaczek.pl outlook.pl yahoo.pl
  yahoo.co.jp ybb.ne.jp docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp
  biglobe.ne.jp nifty.com so-net.ne.jp ocn.ne.jp plala.or.jp hotmail.co.jp outlook.jp live.jp
  excite.co.jp goo.jp infoseek.jp
  btinternet.com btopenworld.com sky.com virginmedia.com ntlworld.com blueyonder.co.uk
  talktalk.net tiscali.co.uk yahoo.co.uk hotmail.co.uk live.co.uk outlook.co.uk eircom.net
  outlook.ie comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net
  earthlink.net optonline.net frontier.com windstream.net rogers.com shaw.ca sympatico.ca
  telus.net videotron.ca bell.net yahoo.ca hotmail.ca live.ca outlook.com.au bigpond.com
  bigpond.net.au optusnet.com.au iinet.net.au yahoo.com.au hotmail.com.au live.com.au xtra.co.nz
  qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com tom.com 139.com 189.cn
  aliyun.com 21cn.com vip.163.com naver.com hanmail.net daum.net nate.com kakao.com
  rediffmail.com yahoo.co.in yahoo.in hotmail.in outlook.in sify.com indiatimes.com
  yandex.ru yandex.com ya.ru mail.ru bk.ru list.ru inbox.ru internet.ru rambler.ru
  ukr.net i.ua meta.ua seznam.cz email.cz centrum.cz volny.cz atlas.cz post.cz azet.sk zoznam.sk
  centrum.sk freemail.hu citromail.hu indamail.hu abv.bg mail.bg dir.bg walla.co.il walla.com
  telia.com spray.se hotmail.se live.se outlook.dk hotmail.dk live.dk mail.dk jubii.dk online.no
  hotmail.no live.no kolumbus.fi luukku.com suomi24.fi hotmail.fi mail.ee inbox.lv one.lt
  mynet.com hotmail.com.tr yahoo.com.tr otenet.gr yahoo.gr hotmail.gr in.gr
  yahoo.com.sg yahoo.com.ph yahoo.co.id yahoo.com.hk yahoo.com.tw yahoo.co.th yahoo.com.vn
  yahoo.com.ar hotmail.com.ar yahoo.cl hotmail.cl yahoo.com.co
  mailinator.com guerrillamail.com yopmail.com 10minutemail.com temp-mail.org trashmail.com
  sharklasers.com getnada.com maildrop.cc dispostable.com`;

export const FREE_MAIL_DOMAINS: ReadonlySet<string> = new Set(BY_REGION.trim().split(/\s+/));
