import type { LanguageFile } from './language.ts';

export const en: LanguageFile = {
  locale: 'en',
  name: 'English',

  lists: {
    // ---- what was asked, in the customer's words -------------------------------------------
    offer: `
      it | this | that | this one | that one | all of (this | it | that)
      (this | that | the | your | their) [{kind-of}] {question}
      {partner}'s [{kind-of}] {question}
      the [{kind-of}] {question} (from | of | by | made by) {partner}
      (this | the | your) [{kind-of}] {question} (below | above | as (described | stated | presented | written | outlined | set out | sent))
      what (you | {partner} | they) (ask | asks | propose | proposes | offer | offers | asked for | proposed | offered | request | requests | requested)
      what (is | was) (proposed | offered | requested | described) [below | above]
      the above | the following
      the terms | the conditions | your terms | all terms | these terms
      (this | the | your) {question} [and] [all] [its] (terms | conditions)
    `,
    question: `
      offer | proposal | request | invitation | suggestion | inquiry | enquiry | application | quote | quotation | terms | ask
    `,
    'kind-of': `
      above | below | attached | kind | present | current | said | latest
    `,
    trial: `
      [the | your | this | their | a | our] [free] [30 day | 30-day | month long] trial [invitation | offer | subscription | period | version | run | licence | license] [from {partner} | of {suite}]
      [the | this | your] invitation to (the | a) [free] trial
      [the | your] [free] {suite} trial [invitation | offer]
      {partner}'s [free] trial [invitation | offer]
      [the] test (version | phase | period | run)
      [the | a] pilot
    `,
    purchase: `
      [the | your | this] (purchase | order | purchase offer | purchase order | price quote | quotation | quote | pricing | prices | price | seats | licences | licenses) [from {partner}]
      [the | this | your] offer to (buy | purchase)
      [the] purchase offer (of | from | by) {partner}
      {partner}'s (purchase offer | quote | quotation | pricing | price)
      [the] (number of seats | seat count) and [the] (price | pricing)
    `,
    admin: `
      [the | this | your] [full] delegated admin[istration] [rights | offer | request | access | permission[s] | role | relationship | privileges] [to {partner} | for {partner} | by {partner} | from {partner}]
      [the | your] [full] (admin | administrator | administrative | administration | management) (access | rights | permission[s] | privileges | role | relationship | request | offer) [to {partner} | for {partner} | by {partner} | from {partner}]
      [full] administration (of | for) {our-services} [by {partner}]
      [the] [full] administration [by {partner}] | [the] admin
      [the | your] request (for | to) (delegated administration | administer {our-services} | manage {our-services})
      {partner} as (our | the | my) {administrator}
      you as (our | the | my) {administrator}
      {partner} to {administer} {our-services} [{on-our-behalf}]
      you to {administer} {our-services} [{on-our-behalf}]
      {partner} (administering | managing | running) {our-services}
      you (administering | managing | running) {our-services}
    `,
    nomination: `
      [the | this | your] (partner of record | PoR) (nomination | request | offer)
      {partner} as (our | the) partner of record
      you as (our | the) partner of record
      [the | this | your] nomination [as partner of record]
    `,
    administrator: `
      [full] [delegated] (admin | administrator | admin partner | administration partner) [for {our-services}] [partner]
    `,
    administer: `administer | manage | run | look after | take care of | take over | handle`,
    'our-services': `
      [all] [of] (our | the | my) [{suite} | cloud | online | it | m365 | o365] (services | tenant | subscription[s] | environment | account | systems | services and subscriptions | administration)
      [our | the] {suite} [environment | tenant | account]
      everything
      all [of] our services and subscriptions
      (our | the) company's (services | tenant | subscription[s] | systems)
      us
    `,
    suite: `(office | microsoft | m | o) 365 | m365 | o365 | office365 | microsoft365`,
    'on-our-behalf': `for us | for our (company | organisation | organization | school | business | team)`,

    // ---- who speaks, how gladly -------------------------------------------------------------
    who: `
      [yes ,] I | [yes ,] we | I [,] (hereby | personally | myself) [,] | we [,] hereby [,]
      we [,] (at | from | here at | all at) {organisation} [,] | I (can | am able to)
      [the management of] {organisation} | our (company | organisation | organization | board | management | school | team | business)
      we (here | all | both) | the (company | organisation | organization | board | management)
    `,
    gladly: `
      gladly | happily | hereby | fully | absolutely | definitely | certainly | completely | entirely | formally | officially
      also | of course | wholeheartedly | herewith | totally | with pleasure | expressly | explicitly | unconditionally | freely | very gladly
    `,
    'am-happy': `
      (I am | we are | I'm | we're | am | are) [very | more than | quite | perfectly | really | only too | absolutely] (happy | glad | pleased | delighted | content | willing | ready)
      (happy | glad | pleased | delighted | more than happy | very happy)
      (I would | I'd | we would | we'd | would) (be [very | more than] (happy | glad | pleased | delighted) | like | love)
    `,
    'do-it': `
      accept | agree | approve | confirm | consent | authorise | authorize | proceed | go ahead | move forward | sign off | give (my | our) (consent | approval | permission | go-ahead | ok | okay)
    `,
    please: `please | pls | plz | kindly`,
    'as-discussed': `
      as (discussed | agreed | described | proposed | stated | offered | requested | written | outlined | presented | planned | mentioned | specified | is)
      as (discussed | agreed) [on the phone | by phone] [earlier] (yesterday | today | this morning | last week | earlier | on the phone | by phone | over the phone | in our call | in the meeting | last week | this morning)
      (from | on) (my | our) (side | end | part) | for (me | us) | with us | by (me | us) | (here | at our end)
      with pleasure | with thanks | of course | without reservation[s] | in full | in its entirety
      as per (your | the) (mail | email | e-mail | message | offer | proposal | request) | as set out (below | in your (mail | email | message | offer)) | as (asked | it stands | per your request)
      for the [full] (period | duration | term) of (one year | twelve months | 12 months) as (set out | stated | described | requested) [in your (mail | email | message | offer)]
      dated {date} | of [the] {digits} [of] {month} [{digits}] | of {month} {digits} [,] [{digits}] | sent (today | yesterday) | for the (third | second | last) time
      under the (stated | described | proposed) (terms | conditions) | on (these | those | the stated | your | the proposed) terms
      for (our | the) (company | organisation | organization | school | business | whole company)
      for {partner} | today | now | right now | right away | immediately | straight away | at once | asap
      on all counts | to (you | {partner}) | at your earliest convenience | and do the needful
    `,
    date: `
      [the] {digits} [of] {month} [{digits}] | {month} {digits} [,] [{digits}] | {digits} | {digits} {digits} {digits} | [last] (monday | tuesday | wednesday | thursday | friday) [,] {digits} {month} [{digits}] | yesterday | today
    `,
    month: `january | february | march | april | may | june | july | august | september | october | november | december | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec`,
    'my-side': `
      (from | on) (my | our) (side | end | part) | for (me | us) | with (me | us) | by (me | us) | at our end | to proceed
    `,
    'order-it': `
      (place | submit) (the | this | our | that) order | order (it | them | this | that | these | as offered | as quoted | as described | the (seats | licences | licenses)) | proceed with the order | process (the | this | our) order | deliver as (offered | quoted)
      sign us up | sign me up | enrol us | enroll us | register us | get us started | get it going | set us up | hook us up | add us | activate us | go live | count us in | put us down for it | put us down
    `,
    'not-going': `do not | don't | cannot | can't | can not | will not | won't | would not | wouldn't | could not | are not going to | am not going to | shall not | refuse to | decline to`,
    'is-fine': `
      (is | are | 's | sounds | looks | seems) [all | absolutely | perfectly | totally | completely | very | quite] (fine | ok | okay | accepted | approved | agreed | in order | acceptable | alright | all right)
      (gets | has | have) (my | our) (approval | yes | consent | ok | vote | blessing)
    `,
    fine: `
      (ok | okay | fine | good | great | perfect | alright | all right)
    `,
    'fine-adverb': `well | fine | perfectly | great | very well`,
    'refusing-adverb': `
      at all | any more | anymore | any longer | in any way | ever | at this (time | point | stage | moment) | this time | at present | at the moment | currently | thank you | thanks | sorry | {please} | i'm afraid | again | for (us | me) | for (our | the) (company | organisation | organization | school | business) | from (you | {partner}) | with {partner} | from (our | my) side | under any circumstances | to (anyone | anybody | outsiders | third parties | a third party | an outside company | external companies | you | {partner} | them)
    `,
    'refusing-word': `definitely | certainly | absolutely | really | simply | just | clearly`,
    // ---- sentences put together from parts ---------------------------------------------------
    // Words of politeness, work and time. However they are strung together, they turn no answer.
    harmless: `
      the | a | an | your | our | my | this | that | it | these | us | me | everything | all | you | for | of | to | with | in | at | on | about | from | over | through | by | and | so | very | much | again | also | too | always | ever | here | there | both | quick | prompt | kind | clear | clearly | nice | nicely | friendly | lovely | great | good | helpful | detailed | full | fast | speedy | swift | thorough | patient | excellent | recent | last | whole | entire
      mail | mails | email | emails | e-mail | message | messages | note | letter | reply | response | answer | reminder | call | calls | phone | telephone | chat | talk | meeting | meetings | conversation | discussion | visit | video | zoom | teams | time | patience | help | support | assistance | work | effort | efforts | trouble | service | advice | guidance | explanation | explanations | info | information | details | detail | documents | document | paperwork | material | offer | request | proposal | invitation | quote | quotation | attention | interest | cooperation | kindness | understanding | turnaround | migration | setup | installation | training | project | matter | subject | topic | idea | pricing | presentation
      explaining | sending | looking | taking | helping | getting | giving | reaching | coming | following | thinking | making | doing | being | talking | speaking | writing | chasing | reminding | bearing | putting | sorting | working | touch | back | together | care | after | off (our | my) hands | into | so well | reaching out | sorting out | working out | set up | following up | out of your way | {digits} {month} [{digits}] | {month} {digits} [{digits}]
      today | yesterday | earlier | morning | afternoon | evening | week | monday | tuesday | wednesday | thursday | friday | saturday | sunday | recently | finally | carefully | internally | thoroughly | properly | briefly | closely | length | team | board | colleagues | people | staff | directors | partners | management | accountant | accounts | department | it | office | family | wife | husband | everyone | everybody | guys | folks
    `,
    'some-words': `
      {harmless} [{harmless}] [{harmless}] [{harmless}] [{harmless}] [{harmless}] [{harmless}] [{harmless}] [{harmless}] [{harmless}] [{harmless}] [{harmless}]
    `,
    considered: `
      ((I | we) [have | had | 've | 'd | all] | have | had) [now | just | finally | already | all | both | also | since | carefully | quickly | briefly] (read | reviewed | discussed | considered | looked | gone (through | over) | went (through | over) | been (through | over) | thought | talked | spoken | spoke | checked | studied | met | debated | examined | deliberated | consulted | had a (look | chat | discussion | meeting | think | talk | read | conversation)) [{some-words}]
      having (read | reviewed | discussed | considered | looked | gone (through | over) | been (through | over) | thought | talked | spoken | checked | studied | had a (look | chat | discussion | meeting | think | talk | read | conversation)) [{some-words}] | after (reading | reviewing | considering | looking | going through | thinking about | studying) {some-words}
    `,
    regret: `
      unfortunately | sadly | regrettably | regretfully | but | however | sorry [,] but | I'm afraid [that] | I am afraid [that] | we're afraid [that] | we are afraid [that] | unfortunately [,] (I'm | we're | I am | we are) afraid | as I said | as (said | mentioned | discussed | told) | (I'm | we're | I am | we are) [very | really | so | terribly] sorry [,] [but | that] | thank you [,] but | thanks [,] but | so | therefore | and so
      I have to (say | tell you) [that] | I must (say | tell you) [that] | as I said | as (I | we) (said | mentioned | told you) [before | already | on the phone] | (we | I) regret [to (say | inform you | tell you)] [that] | to be (honest | clear | frank) | honestly | frankly | at this (time | point | stage) | for (that | this | these) reason[s] | in the end | on this occasion | this time
    `,
    access: `
      [the | this | full | all the | your | that] [delegated | full | requested | necessary | admin | administrator | administrative] (access | rights | permission[s] | role) [you (asked for | requested | need | wanted | require | want)] [{as-it-is}]
    `,
    licences: `
      (the | all | those | these | all the) (seats | licences | licenses | subscriptions) [you (offered | quoted)] | [the | this | your] (purchase | order) (of | for) (the | all | these | those) (seats | licences | licenses)
    `,
    delegation: `[the | this | your] delegation | [your | the | this] request for [full] (delegated administration | delegated admin | admin access | administration) | (you | {partner}) (becoming | being | acting as) (our | the) {administrator} | {partner} as [our] {administrator} for {our-services}`,
    whatever: `{object} | {access} | {delegation} | {licences} | this one | that one`,
    'as-it-is': `
      {as-discussed} | as you (described | suggested | proposed | asked | outlined | said | requested | explained) | as it stands | as is | as per your (offer | quote | request | mail | email | proposal) | in line with your (offer | request) | exactly as (described | offered | proposed) | from now on | going forward | all round | in all points | in every respect | in this form | in the form proposed | without [any] changes | with immediate effect | at your convenience | straight away | any time | for the whole (team | company | school | office) | (to | with) all of it | here too | for us | with thanks | with pleasure | thank you | thanks | very much | {please}
    `,
    // what we shall do: "we would like to …", "I hereby …"
    decide: `
      (accept | approve | agree to | agree with | consent to | authorise | authorize | confirm | support | endorse | go ahead with | proceed with | move forward with | go with | sign up for | sign off on | sign off | order | buy | purchase) {whatever}
      (accept | agree | approve | consent | go ahead | proceed | say yes [to {whatever}]) | place (the | an | our | this) order
      (give | grant) (you | {partner} | them) {access} | (give | grant) (you | {partner}) [our | my | the] [full] (permission | consent | approval | authority | authorisation | authorization) [to {you-do} | for {whatever}]
      (allow | permit | authorise | authorize | instruct | commission) (you | {partner}) to {you-do} | let (you | {partner}) {you-do}
      (appoint | nominate | choose | name | engage | hire) (you | {partner}) as [our | the] ({administrator} | partner of record) [for {our-services}]
    `,
    // and what somebody wants to do
    'decide-later': `
      {decide} | (take | take up | try | try out | test | start | start with | activate | use) {whatever} | (have | get) ({trial} | {licences}) | try {whatever} out | take you up on {whatever} | try it out | give (it | this | that) a (go | try | chance | whirl | shot) | test it | do (it | this | that | so) | move (forward | ahead) | get started | sign up | order | take part | take the offer | have (you | {partner}) (as [our | the] ({administrator} | partner of record) | {administer} {our-services} | do it | do this | on board)
    `,
    // what you may do
    'you-do': `
      {administer} {our-services} | (be | act as | become | serve as) (our | the) ({administrator} | partner of record) [for {our-services}] | have {access} | have {object} | take over {whatever} | take (it | this | that) (on | over) | take over | do (it | this | that | so) | go ahead | proceed | start | get started | carry on | continue | begin | (take care of | look after | manage) (it | this | that | everything | {our-services}) [for us] | set (it | this | that | everything | yourself | yourselves) up [as our {administrator}] | set up {whatever}
    `,
    'please-do': `
      set (it | this | that | everything | things | yourself | yourselves) up [as our {administrator}] | set up (it | everything | {whatever} | the trial | the account) | activate (it | {whatever}) | take over {admin} | take care of {our-services} | (get | have) (it | this | that | everything) (done | set up | started | activated | going) [today] | (start | begin) (with it | {whatever}) | go ahead [with (the setup | it | {whatever})] [and (set (it | this | everything | things | yourself | yourselves) up [as our {administrator}] | activate it | start | get started | do (it | this))] [whenever (you are | you're) ready | as soon as possible | whenever (it suits you | convenient)] | proceed [with (the setup | it | {whatever})] | (place | process) (the | our | this) order | order {licences} | grant {access} | sign us up [for {whatever}] | do (so | it | this | that)
    `,
    // what we shall not do
    refuse: `
      (decline | refuse | reject | turn down | pass on | oppose | object to | disagree with) [{whatever}] | turn ({whatever} | you) down | (do not | don't | cannot | can't | will not | won't) (agree | accept | approve | consent) [{whatever} | to {whatever} | with {whatever}] | (have | 've) decided against {whatever} | decided against {whatever} | decided not to {decide-later} | are not (interested | going ahead)
      (would like to | 'd like to | want to | wish to | must | have to | will | prefer to) (decline | refuse | reject | pass | say no | turn {whatever} down | turn down {whatever} | pass on {whatever} | decline {whatever}) [{whatever}]
    `,
    refusal: `
      (we | I) [{refusing-word} | respectfully | politely | all | both] [{regret}] {refuse} [{refusing-adverb}]
      (we | I) (have | 've | had | will have | 'll have | am going to have | are going to have | 're going to have | 'm going to have | need | must | feel I have | feel we have) [to] (say no | decline | refuse | pass | turn {whatever} down | reject) [{whatever} | to {whatever} | on {whatever}] [{refusing-adverb}]
      (we | I) (cannot | can't | can not | could not | are unable to | am unable to | are not able to | am not able to | 're not able to | 'm not able to | are not in a position to | will not | won't | do not | don't | are not willing to | am not willing to | are not prepared to | are not ready to | am not prepared to | are not going to | 're not going to | am not going to | 'm not going to | do not want to | don't want to | do not wish to | don't wish to | do not intend to | don't intend to | would not want to | wouldn't want to) [{refusing-word}] ({decide-later} | afford {whatever} | spend (that | this | the) money) [{refusing-adverb}]
      (we | I) (will not be | won't be | are not | 're not | am not | 'm not) (approving | accepting | buying | ordering | doing | signing | signing up for | taking | taking up | authorising | authorizing | granting | giving you | agreeing to | proceeding with | going ahead with | changing | purchasing | renewing | starting | switching | participating | joining) [{whatever}] [{refusing-adverb}]
      (we | I) (do not | don't) (want | need | wish for | require) (any | a | your | this) (trial | offer | administrator | administration | help | support | service[s] | licences | licenses | subscription[s] | outside help) [{refusing-adverb}] | (we | I) (do not | don't) (want | wish) (you | {partner} | anyone | anybody | a third party | an outside company | outsiders | others) to ({you-do} | have access to {our-services}) [{refusing-adverb}] | (we | I) (do not | don't) want ({partner} | you | anyone | anybody) (in | near | to touch) {our-services} | (we | I) (do not | don't) (authorise | authorize | allow | permit | want) (you | {partner}) to {you-do} [{refusing-adverb}]
      (we | I) (do not | don't) (want | wish) to (give | grant) (anyone | anybody | any outsider | third parties | others | you | {partner}) [outside (the | our) company | from outside] {access-to} [{refusing-adverb}] | (we | I) (never | do not | don't | will not | won't) (give | grant | let) (anyone | anybody | any outsider | third parties | others | outsiders | you | {partner}) {access-to} [{refusing-adverb}]
      (we | I) (want | 'll have) nothing to do with {whatever} | (we | I) (do not | don't) want to (buy | order | have | do) anything [from you | with you]
      (this | that | it) (does not | doesn't | will not | won't | would not | wouldn't | is not going to) (suit | work for | fit | help | interest | be right for) (us | me) [{refusing-adverb}] | (this | that | it | the offer | your offer) (is | 's) (not | no) (longer of interest | what we (need | want | are looking for) | right for us | suitable for us | of any interest | for us | something for us)
      (we | I) (are | am | 're | 'm) not (comfortable | happy) with {whatever} [so the answer is no] | (we | I) (are | am | 're | 'm) going to (leave it | say no | pass | decline | leave it at that) | (we | I) ('ll | will) (leave it | leave it be | say no | give (it | this) a miss | stay as we are | stick with what we have)
      (we | I) (have | 've) [already | since | now] (gone with | chosen | decided on | decided for | signed with | opted for | picked | gone for | selected) (another | a different | some other | someone else | somebody else | another local | a cheaper) [provider | supplier | partner | company | vendor | solution] | (we | I) (have | 've) decided for (someone | somebody) else | (we | I) [have | 've] (decided | prefer | want | wish | would prefer | 'd prefer) to (stay as we are | stick with what we have | keep what we have | leave things as they are) | (we | I) [have | 've] (decided | prefer | want | wish | would prefer | 'd prefer | intend) to (do | handle | manage | keep | run) (it | this | that | everything | these things | the administration | {our-services}) (ourselves | myself | in-house | in house | internally)
      (request | offer | permission | approval | consent | trial | order | proposal | invitation) (refused | declined | denied | rejected | not granted | not approved | not accepted) | (no | not any) (trial | order | approval | permission | access | purchase) [{please} | for (us | me | you | {partner}) | from (us | me) | thanks | thank you] | no (trial | order | purchase | access) for (us | me | you)
      (this | that | it) (is | 's) [a] [definite | clear | firm | polite | still] no [from (us | me) | thanks | thank you | {refusing-adverb}] | [so | and so | therefore] [the | our | my] answer (is | remains) [a] [clear | definite | still] no | [so | and so | therefore] no (thank you | thanks) | so (it's | it is | that's | that is) a no [from (us | me)]
      {please} (don't | do not | never) [{regret}] {please-do} [{refusing-adverb}] | {please} (do not | don't) (start | set up | activate | order | place | send | arrange) (any | a | anything | the) [trial | order | offer | thing] [for (us | me)] [{refusing-adverb}] | {please} (don't | do not) | {please} (refuse | decline | reject | cancel | withdraw | drop | discard) ({whatever} | the request | this request) [on (our | my) (part | behalf) | for (us | me)] | (we | I) withdraw from {whatever}
      (let's | lets) (not | leave it | leave it at that | not do (this | it | that)) | not (happening | a chance | gonna happen | a hope | for our company | in our interest | with us | on my watch | what we need | something we need) | that (is | 's) (out of the question | a non-starter | too much for us)
    `,
    'access-to': `
      [full | any | such | that much | admin | administrator | administrative] (access | rights | access rights | admin rights | permissions | control) [to {our-services} | over {our-services}]
    `,
    // beside a bare yes these leave open what the yes is about
    'leaves-open': `
      (we | I) (have | 've) (read | reviewed | discussed | checked | considered | looked at | looked over | gone through | been through | thought about | talked about) (it | this | that | everything | the (offer | proposal | request | terms | conditions | details | document | documents | mail | email | quote | invitation) | your (offer | proposal | request | terms | conditions | mail | email | quote | invitation)) [carefully | thoroughly | in detail | in full | with (the team | the board | our team | our board | my colleagues | our it team | our it | management | our management)] [today | yesterday | this morning | at our (meeting | board meeting)]
      (having (read | reviewed | discussed | checked | considered) | after (reading | reviewing | considering) | after careful consideration | after some thought | after due consideration | after internal discussion | after discussion with (my colleagues | the team | the board)) [(it | this | that | everything | the (offer | proposal | request | terms | conditions | details) | your (offer | proposal | request | terms))] [carefully | thoroughly | in detail | with (the team | the board | my colleagues)]
      {please} [also] (send | forward | mail | email) [me | us] [over] (the | your) (contract | contracts | paperwork | agreement | documents) [and (the | your) (contract | invoice | bill | paperwork | agreement | documents)] [to (me | us | accounts | our accounts department)] [{please} | by (mail | email | post)]
      (everyone | everybody | all | they | the team | my colleagues | our it people | our it | the it people | the whole team | the others | all of us) [here] [is | are | 's | 're] [all | also | very | quite] (happy | on board | fine | in favour | in agreement | pleased | glad | looking forward to it | keen) [about (it | this) | with (it | this | that) | too | as well | here]
      (we | I) (are | am | 're | 'm) (interested | very interested | keen) | (I've | I have | we have | we've) (got | have) the budget (signed off | approved) | the budget (is | has been) (approved | signed off | there) | (we | I) (need | wanted) (this | it)
    `,
    role: `
      (owner | director | managing director | ceo | cto | cio | cfo | head of it | it manager | manager | office manager | administrator | system administrator | principal | headteacher | chair | chairman | chairwoman | treasurer | founder | proprietor | head of administration | company secretary | partner | managing partner | finance director | person responsible)
    `,
    'other-part': `[the] [delegated] (administration | admin | admin rights | admin access | admin part)`,
    'first-part': `[the] (trial | order | purchase | licences | licenses | seats | first part)`,
    // ---- the two parts of a bundle ----------------------------------------------------------
    'one-and-other': `[the] (trial | offer | order | purchase) and [the] [delegated] (administration | admin | admin rights | admin access)`,
    'just-one': `
      (only | just) the (trial | offer | order | purchase | first part) | (only | just) trial
      [the] (trial | offer | order | purchase | first part) only
    `,
  },

  // ---- yes ----------------------------------------------------------------------------------
  yes: `
    yes | yep | yup | yeah | yea | aye | yes yes | yes indeed | a yes | yess | yesss | yessir | yes yes yes | yup yup | hell yes | oh yes | yes sir
  `,
  approve: `
    # the word with company
    yes {please} [,] {order-it} | [{please}] [and] {order-it} [{as-discussed}]
    yes {please} | yes (sir | of course | absolutely | definitely | certainly | sure | agreed | approved | accepted | confirmed | ok | okay | indeed)
    (a | that's a | that is a | it's a | it is a | it's | that's) [big | clear | definite | firm | resounding | definitive] yes [from (me | us | my side | our side)]
    my answer is [a] [clear] yes | our answer is [a] [clear] yes | the answer is [a] [clear | definite] yes
    (I | we) say yes [to {object}] | (I'm | we're | I am | we are) saying yes [to {object}]
    yes to {object} [{as-discussed}] | yes [,] {object} {is-fine} | yes {as-discussed}
    yes [,] (I | we) (do | would | will | am | are) | yes [,] (let's | lets) | yes [,] that (works | is fine)
    yes [,] (that is | that's | it is | it's) (ok | okay | fine)

    # deals and doings
    deal | done deal | it's a deal | you've got a deal | you have a deal | (let's | lets) (shake on it | make it happen | move forward | move ahead | go with it | go with this | do business | crack on | roll | get going | get this going | get this started | get it going | get on with it | take it | take them | accept | accept it | accept this)
    {please} (do | do so | do it | do this | do that | do proceed) [{as-discussed}] | yes (do | do it | do so | do that | do go ahead | go ahead | go for it | proceed | let's go | lets go | let's do it | lets do it | let's do this | we can | we accept | i accept | i agree | we agree | i approve | we approve | i do | we do | i would | we would | i will | we will | to (it | this | that | all of it | everything) | to your (offer | request | proposal | invitation | question) | from (me | us | here)) [{please}] [{as-discussed}]
    (I'm | we're | I am | we are) (in | for it | all in | up for this | up for that | game | with you | onboard | on board with {object} | okay to proceed | ok to proceed | fine to proceed | happy to) [{as-discussed}]
    (I'm | we're | I am | we are) [very | quite | perfectly | really | more than | totally | completely | absolutely] (happy | fine | ok | okay | good | comfortable | content | satisfied | cool) (with {object} | to (proceed | go ahead | go along with {object} | go along | move forward | sign off | move ahead)) [{as-discussed}]
    (happy | fine | ok | okay | good | content) (with {object} | to (go along with {object} | go along | move forward | move ahead)) [{as-discussed}] | (happy | fine | ok | okay) (by | with | for) (me | us) [{as-discussed}]
    (you've got | you have got | you've | {partner} has got) (my | our | the) [full] (ok | okay | go-ahead | approval | consent | permission | blessing | green light | yes | vote | thumbs up) [{as-discussed}] | (my | our) (ok | okay | go-ahead | blessing | vote | yes | approval) (is given | you have it | as requested | hereby given | given herewith) | (consent | approval | permission | authorisation | authorization | agreement) (is | has been) [hereby] (given | granted) [{as-discussed}] | (consent | approval | permission | authorisation | authorization) [hereby] (given | granted) [{as-discussed}]
    (I | we) [can | can hereby | hereby | am happy to | are happy to | am pleased to | are pleased to | am glad to | are glad to | would like to | wish to] confirm [{gladly}] (our | my) (acceptance | agreement | approval | consent) [of {object} | to {object} | for {object} | with {object}] [{as-discussed}] | (I | we) can [hereby | happily | gladly] confirm [that] (I | we) (accept | agree to | agree with | approve | authorise | authorize | consent to | are happy with | are fine with) {object} [{as-discussed}]
    {please} (accept | take | treat | regard) this [mail | email | e-mail | message | reply] as (my | our) [formal | official | written | full] (approval | acceptance | consent | agreement | confirmation | yes | go-ahead) [of {object} | to {object} | for {object}] | this [mail | email | e-mail | message | reply] (is | serves as | confirms | constitutes) (my | our) [formal | official | written | full] (approval | acceptance | consent | agreement | confirmation) [of {object} | to {object} | for {object}] [{as-discussed}] | (hereby | herewith) (our | my) (approval | acceptance | consent | agreement) [of {object} | to {object} | for {object}]
    (the | our) (board | management | company | school | team | committee | directors | council | trustees | governors | management board | executive board) (has | have) [unanimously | formally | today | now] (approved | accepted | agreed to | decided to accept | resolved to accept | decided in favour of | voted for) {object} [unanimously] [{as-discussed}]
    (I | we) (see | have | 've got) (no reason not to | nothing against {object}) | (I've | we've | I have | we have) got no (objection[s] | problem[s] | issue[s]) [with {object} | to {object}] | (I | we) do not (object | mind) [to {object}] [at all] | (I | we) don't (object | mind) [to {object}] [at all] | (I | we) have no objections whatsoever | no objections whatsoever | no objection at all | no qualms [here | from me | from us]
    {who} (choose | have chosen | decided | opted | opt) to (accept | proceed | go ahead | go with {object} | accept {object}) | {who} (choose | pick | opt for | go for | go with | are going with | are going for | will go for | 'll go with | 'll take | 'll have) {object} [{as-discussed}] | {who} (are going ahead | am going ahead | will go ahead | will proceed | 'll go ahead | are proceeding) [with {object}] [{as-discussed}] | {who} (are | am) (accepting | approving | authorising | authorizing | agreeing to | taking | taking up | going ahead with | signing up for | signing off) {object} [{as-discussed}] | {who} [{gladly}] take (you up on {object} | up {object} | {object} up) | {who} will (take you up on {object} | sign up | join | try it | take part | participate)
    (start | activate | enable | proceed) [{please}] [with {object}] [now | today | right away | immediately] | continue with {object} | (roll | get) it (out | started | going | done) | make it happen | (switch | turn) it on | bring it on | over to you , go ahead | all systems go | good to proceed | clear to proceed | cleared [to (go | proceed)] | (sign | signed) off [from (my | our) (side | end)] | (hereby | officially | formally) (signed off | authorised | authorized | accepted | approved | agreed | granted)
    (yes | sure | ok | okay) (let's | lets) (do | try | go with | go for | have) (it | this | that) | (it | that) (has | 's got) (my | our) (vote | blessing | approval | ok) | (I | we) vote (yes | in favour | for it) | in favour | in favor | all in favour | (i'm | i am | we're | we are) all for it
    # one word
    aproved | approoved | agred | acepted
    sure [,] why not | why not [,] (go ahead | let's do it | let's try it | sure) | crack on | [{please}] crack on | knock yourself out | (let's | lets) (go | gooo | goo | gooooo) | sweet as [,] (go ahead | let's do it) | with the greatest pleasure
    (I | we) see no reason (not to | why not | to refuse | against it) | (I | we) can't see (why not | any reason not to) | no reason not to
    (please consider | consider) this (mail | email | e-mail | message | reply) (as | to be) (my | our) [formal | official | written] (approval | acceptance | consent | agreement | confirmation) [of {object} | to {object} | for {object}]
    (I | we) [hereby] confirm (my | our) (acceptance | approval | agreement | consent) [of {object} | to {object} | for {object}] [{as-discussed}]
    (I | we) [hereby] confirm that (I | we) (accept | approve | agree to | agree with | authorise | authorize | consent to) {object} [{as-discussed}]
    {am-happy} to confirm [that] (I | we) (accept | approve | agree to | agree with | authorise | authorize | consent to) {object} [{as-discussed}]
    (I | we) (love | 'd love) to [try] [it] | (we'd | I'd | we would | I would) love to (try | accept | start) {object} | (let's | lets) give (it | this) a (go | try | shot | whirl)
    agreed | approved | accepted | granted | authorised | authorized | affirmative | absolutely | certainly | definitely | sure | sure thing
    of course | by all means | gladly | with pleasure | confirmed | consent given | permission granted | approval granted
    [you have] [our | my] (permission | approval | consent | go-ahead | blessing | agreement | authorisation | authorization) [is] [hereby] (granted | given)
    why not go ahead | sounds good [to (me | us)] | sounds great [to (me | us)] | looks good [to (me | us)] | works for (me | us) | all good from (my | our) (side | end) | good to go | lgtm
    (agreed | approved | accepted | granted | confirmed | authorised | authorized) {as-discussed}
    {gladly} (agreed | approved | accepted | granted | confirmed | authorised | authorized) [{as-discussed}]
    (agreed | approved | accepted) and (agreed | approved | accepted | authorised | authorized | signed off | confirmed)
    agree | approve | accept
    (i agree | i approve | i accept) [{as-discussed}]
    {object} [is | are] [hereby] [{gladly}] (agreed | approved | accepted | granted | authorised | authorized) [{as-discussed}]
    {object} (has | have) been (agreed | approved | accepted | granted | authorised | authorized) [{as-discussed}]
    consider (it | this | {object}) (done | approved | accepted | agreed | a yes | confirmed | granted)
    consider this (my | our) (approval | consent | acceptance | agreement | yes | confirmation)
    this is (my | our) [formal | official] (approval | consent | acceptance | agreement | yes | confirmation)
    (my | our) [full] (approval | consent | acceptance | agreement | permission | authorisation | authorization) (to {object} | for {object})

    # I agree …
    {who} [{gladly} | do] (agree | consent) [{gladly}] [with {object} | to {object}] [{as-discussed}]
    {who} [{gladly} | do] (accept | approve | confirm | authorise | authorize | support | endorse | welcome | grant) {object} [{gladly}] [{as-discussed}] [{as-discussed}]
    {who} [{gladly} | do] (accept | approve | authorise | authorize) [{gladly}] [{as-discussed}]
    {who} [{gladly}] approve of {object} [{as-discussed}] | {who} [{gladly}] sign off on {object} | {who} say go ahead
    {who} (am | are) [{gladly}] in (agreement | favour | favor) [with {object} | of {object}] [{as-discussed}]
    {who} [{gladly}] (appoint | nominate | name | designate | choose | authorise | authorize | accept | confirm | want | would like | are happy to have | would like to have) {admin} [{as-discussed}]
    {who} [{gladly}] (appoint | nominate | name | designate | choose | accept | confirm) {nomination} [{as-discussed}]
    {who} [{gladly}] (allow | permit | authorise | authorize | empower | want | would like) {admin} [{as-discussed}]
    {who} [{gladly}] (give | grant) (you | {partner} | them) [{gladly}] (my | our | the | full) [full] (consent | approval | permission | authorisation | authorization | go-ahead | ok | okay | agreement | green light | blessing) [to {administer} {our-services} | to {object} | for {object}] [{as-discussed}]
    {who} [{gladly}] (give | grant) [{gladly}] (my | our) [full] (consent | approval | permission | authorisation | authorization | go-ahead | ok | okay | agreement) [to {object} | for {object} | to go ahead | for {partner} to {administer} {our-services}] [{as-discussed}]
    {who} [{gladly}] (give | grant) (you | {partner}) {admin} | {who} [{gladly}] (give | grant) {admin} [{as-discussed}]
    you have (my | our) [full] (consent | approval | permission | authorisation | authorization | go-ahead | ok | okay | agreement | green light | blessing | yes) [to {administer} {our-services} | to proceed | to go ahead | for {object}] [{as-discussed}]
    {partner} (has | have) (my | our) [full] (consent | approval | permission | authorisation | authorization | go-ahead | ok | agreement | green light) [to {administer} {our-services} | to proceed | to go ahead] [{as-discussed}]
    (you | {partner}) may [{gladly}] (proceed | go ahead | {administer} {our-services}) [{as-discussed}]
    (you | {partner}) (can | are welcome to) [{gladly}] (proceed | go ahead | {administer} {our-services} | start) [{as-discussed}]
    (you | {partner}) (are | is) [hereby] (authorised | authorized | allowed | permitted | approved | appointed) [to {administer} {our-services} | to proceed | to go ahead | as (our | the) {administrator}] [{as-discussed}]
    {who} (would like | want | wish | intend) to [{gladly}] (go ahead | proceed | move forward) [with {object}] [{as-discussed}]
    {who} (would like | want | wish) to [{gladly}] (accept | approve | take | try | start) {object} [{as-discussed}]
    {who} (would like | want) ({trial} | {admin} | {nomination}) [{as-discussed}] | {who} (will take | will have) {object} [{as-discussed}] | {who} (would like | want) (that | it)
    {am-happy} to [{gladly}] {do-it} [{object} | to {object} | with {object}] [{as-discussed}]
    {am-happy} for you to (proceed | go ahead) with {object} | (I am | we are | I'm | we're | {who} are) [very | perfectly | totally | absolutely | all] (fine | ok | okay | good | cool | comfortable | alright) with {object} [{as-discussed}]
    {am-happy} (with {object} | for {partner} to {administer} {our-services} | for you to {administer} {our-services} | for you to (proceed | go ahead)) [{as-discussed}]
    {am-happy} to have ({admin} | {trial} | {nomination}) [{as-discussed}] | {am-happy} to (appoint | authorise | authorize | let | take | try | start) {object} [{as-discussed}]
    {am-happy} to let (you | {partner}) {administer} {our-services}
    count (us | me) in | (we're | I'm | we are | I am) in | (we're | I'm | we are | I am) (on board | all for it | good with {object} | fine with {object} | ok with {object} | okay with {object} | up for it | sold | good to go) [{as-discussed}]
    {who} (have | has) [{gladly}] (decided | agreed | resolved) to (accept | approve | go ahead with | proceed with | take) {object} [{as-discussed}]
    {who} (have | has) (agreed | approved | accepted) [to] {object} [{as-discussed}]
    {who} will [{gladly}] (accept | take | go with) {object} [{as-discussed}] | {who} will go ahead [with {object}]

    # go ahead
    [{please}] [do] (go ahead | proceed | go for it | carry on | get started | start | make it so | make it happen | set it up | get it started | do it | do go ahead | do so) [with {object}] [{as-discussed}] [{as-discussed}] [whenever (you are | you're) ready | whenever (it suits you | you like)]
    [{please}] (start | activate | set up | enable | begin | arrange | sign us up for | put us down for) {object} [{as-discussed}]
    [{please}] (feel free to | you may as well) (go ahead | proceed | start) [with {object}] [{as-discussed}]
    (let's | lets | let us) [{gladly}] (do it | do this | go | go ahead | proceed | go for it | start | get started | try it | try this | get going) [with {object}] [{as-discussed}]
    green light [from (us | me | our side | my side)] | (you | {partner}) (have | has) the green light | thumbs up [from (us | me)] | full steam ahead
    (a | it's a | that's a) go [from (us | me | our side | my side)] | it is a go

    # nothing stands against it
    no (objection | objections | concerns | qualms | hesitation) [at all] [from (us | me | my side | our side | our end | my end) | with {object} | to {object} | on (my | our) (side | end | part)] [here]
    no (problem | problems | worries | dramas | issue | issues) [at all] (from (us | me | my side | our side | our end | my end) | with {object} | on (my | our) (side | end | part))
    no (problem | problems | worries | dramas | sweat) [at all] [,] (go ahead | please go ahead | proceed)
    (I | we) (have | see) (no | no further) (objection[s] | problem[s] | issue[s] | concerns) [at all] [with {object} | to {object} | against {object}] [{as-discussed}]
    (I | we) do (not | n't) (have | see) any (objection[s] | problem[s] | issue[s] | concerns) [with {object} | to {object}] | (I | we) don't have any (objection[s] | problem[s] | issue[s] | concerns) [with {object} | to {object}]
    nothing against it | (I | we) have nothing against (it | {object}) | nothing to object

    # it is fine
    {object} {is-fine} [{as-discussed}]
    {fine} {my-side} [{as-discussed}] | all {fine} {my-side}
    (all | everything) {fine} [from (us | me)] | all (ok | okay | fine | good | clear) [,] (go ahead | please go ahead | please proceed | proceed)
    (ok | okay) (go ahead | let's do it | do it | proceed | please proceed | please go ahead | agreed | approved | accepted | i agree | we agree | i accept | we accept | go for it | yes)
    that (works | will work | would work | suits us | suits me) [{fine-adverb}] [for (us | me)] | (it | this) (works | suits us | suits me) [{fine-adverb}] [for (us | me)]
    {who} (like | love) (it | the idea | the offer | the proposal) and (accept | agree | approve) [it] | (count | put) (me | us) down as a yes
    (tick | check) yes [for (us | me)] | mark (us | me) [down] as (a yes | yes | approved | agreed)
    signed and approved | approved and signed | read and approved | read and agreed | seen and approved | approved without reservation[s]

    # put together from parts
    (absolutely | quite | very) delighted to | (I | we) (would | 'd) be [very | absolutely] (delighted | glad | happy | pleased) to (go ahead | accept) | very well [,] (I | we) (accept | agree | approve) [to] [{whatever}] | [100 | hundred | one hundred] percent yes | [I'm | we're] [only too] (glad | happy) to [,] go ahead | {considered} [,] and (the | our) (board | management | committee | team | directors) (has | have) [unanimously] (approved | accepted | agreed to) {whatever} | {considered} [,] and (the | our) (board | management | committee | team | directors) [unanimously] (approved | accepted | agreed to) {whatever} | (approved | agreed | accepted | confirmed | granted) [,] with (thanks | pleasure | many thanks)
    {considered} [,] and [{gladly} | all | now | therefore | both] {decide} [{as-it-is}]
    {considered} [,] [and] [I | we] ((would | 'd) (like | love) | want | wish | have decided | decided | 've decided | are happy | 're happy | am happy | 'm happy | are glad | are pleased | are all happy) to {decide-later} [{as-it-is}]
    {who} [{gladly}] {decide} [{as-it-is}]
    {who} (would like | would love | 'd like | 'd love | want | wish | have [all | now] decided | 've [all | now] decided | decided | have agreed | 've agreed) to {decide-later} [{as-it-is}]
    [{who} (are | am | 're | 'm)] [all | both] [very | more than | quite | perfectly | really | only too | absolutely] (happy | glad | pleased | delighted | content) to {decide-later} [{as-it-is}] | (would | 'd) be [very | more than] (happy | glad | pleased | delighted) to {decide-later} | {who} (would | 'd) be [very | more than] (happy | glad | pleased | delighted) to {decide-later} [{as-it-is}]
    [{who} (are | am | 're | 'm)] [all | both] [very | more than | quite | perfectly | really | only too | absolutely] (happy | glad | pleased | delighted | content) for (you | {partner}) to {you-do} [{as-it-is}]
    {who} (would like | would love | 'd like | 'd love | want) (you | {partner}) to {you-do} [{as-it-is}] | {who} (would like | 'd like) that [very much] | {who} ('d like | would like | want) {trial} [{as-it-is}]
    (I am | I'm | we are | we're) (writing | happy | glad | pleased | delighted) to confirm [our | my] (agreement | acceptance | approval | consent) [to {whatever} | of {whatever} | for {whatever}] | [hereby | following our (conversation | call | meeting | discussion) [last week | yesterday | today | this morning | earlier | of yesterday] [,]] [(this is | I am writing | we are writing | I'm writing | we're writing | I write) to confirm | (I | we) [can | can hereby | hereby | would like to | wish to | am happy to | are happy to | am pleased to | are pleased to] confirm] that (I | we) [{gladly}] ({decide} | (would like | 'd like | want | wish) to {decide-later} | (would like | 'd like | want) (you | {partner}) to {you-do} | (are | am) (happy | glad | pleased) (to {decide-later} | with {whatever} | for (you | {partner}) to {you-do})) [{as-it-is}]
    (this is | I am writing | we are writing | I'm writing | we're writing) to (accept | approve | agree to | authorise | authorize) {whatever} [{as-it-is}]
    (you | {partner}) (can | may | are welcome to | is welcome to) [certainly | gladly | happily | now | of course | please | definitely] {you-do} [{as-it-is}] | (you're | you are) (welcome to | good to | clear to | free to | allowed to) {you-do} [{as-it-is}]
    {please} {please-do} [{as-it-is}] [{as-it-is}] | {please-do} {please} [{as-it-is}]
    (order | trial | purchase) [hereby | gladly] (confirmed | accepted | approved | granted | authorised | authorized) [{as-it-is}] | (offer | quote | request) [hereby | gladly] (accepted | approved | granted | authorised | authorized) [{as-it-is}] | all (agreed | approved | accepted) [here | with us | at our end]
    {who} (are taking | will take | 'll take | take | 'll buy | will buy | 'll order | will order | 'll accept | will accept | 'll go with | 'll go for | 'll have | will have) ({licences} | {whatever}) [{as-it-is}] | (let's | lets) (buy | order | take | try | start) ({whatever} | them) [{as-it-is}]
    {who} (have | 've | has) [now | all | both] (decided | chosen | opted) (to go with | to choose | for | to use | to work with | to appoint | on) {partner} [{as-it-is}] | {who} (have | 've) chosen {partner} [{as-it-is}]
    (reviewed | checked | considered | discussed | read [,] understood | read | examined) [,] and [hereby] (approved | agreed | accepted | authorised | authorized)
    {please} (consider | take | treat | regard | accept) (this | it) (as | to be | to constitute) (our | my) [formal | official | written | full] (approval | acceptance | consent | agreement | confirmation) [of {whatever} | to {whatever} | for {whatever}] | {please} consider this (our | my) [formal | official | written | full] (approval | acceptance | consent | agreement | confirmation) [of {whatever} | to {whatever} | for {whatever}]
    {who} give (my | our) [full | formal | express] (consent | approval | permission | agreement | authorisation | authorization) to {partner} [as [our | the] {administrator} [for {our-services}]] [{as-it-is}] | {who} [{gladly}] (give | grant) (you | {partner}) [our | my | full | the | hereby] (permission | authority | consent | approval | authorisation | authorization) to {you-do} [{as-it-is}]
    {who} (have | 've | see) no (problem[s] | objection[s] | issue[s]) (with | to) {whatever} [at all | whatsoever] | {who} (see | have) no reason (to say no | to refuse | to decline) | {who} (have | has) nothing against {whatever}
    (no problem | no objection[s] | fine) with {whatever} [at all] [from (our | my) (side | end)] | that (is | 's) [all | absolutely | perfectly] (fine | ok | okay | good | great) (with | by | for) (me | us | all of us) | that (is | 's) all (fine | ok | okay | good)
    (glad to | happy to | with pleasure | gladly) [,] {please} (go ahead | proceed) | {who} (would | 'd) be [very | absolutely] delighted to | [yes [,]] (I'd | we'd | I would | we would) (love | like) that [very much] | one hundred percent yes
    (I am | I'm | we are | we're) [fully | all | completely | totally | very much] (in favour | in favor | in agreement | for it) [of {whatever} | with {whatever}] | {who} trust (you) [completely | fully] [with this] [,] (go ahead | please go ahead | approved)
    that is what we (agreed | discussed) [,] so yes | (go on | alright | all right | very well | fine | right | ok | okay) then [,] (go ahead | do it | yes | let's do it | approved | agreed | i accept | we accept | i agree | we agree | please go ahead)
  `,
  // ---- no -----------------------------------------------------------------------------------
  no: `
    no | nope | nah | nay | no no | a no | no way
  `,
  decline: `
    (this | that | it) (is | 's) (not | n't) (for us | something we (want | need) | of interest | of interest to us | going to work | happening | an option | wanted | needed) [{refusing-adverb}] | (isn't | is not) for us | (we | I) (must | have to | will have to | am going to have to | are going to have to | 'll have to) (say no | pass | decline | turn (it | this | that | you) down) [{refusing-adverb}] | (we | I) (would like to | 'd like to | wish to | want to) (decline | pass | say no | refuse | turn it down) [{object}] [{refusing-adverb}]
    (we | I) (choose | chose | decided | have decided | opt | prefer) not to [{do-it} | accept | participate | take part | take (it | this | you) up] [{object} | to {object} | with {object}] [{refusing-adverb}] | (we | I) (do not | don't | will not | won't | cannot | can't) (see (the | a | any) (need | benefit | point | use) | have (any | a) (need | use | interest)) [for {object} | in {object} | of {object}] [{refusing-adverb}] | (we | I) (do not | don't) (outsource | hand over | share | give away) (our | the) (administration | admin rights | admin | access | passwords | keys) [{refusing-adverb}] | (we | I) (do not | don't) (give | grant | hand out | hand) (admin | administrator | administration | any) (rights | access) [{refusing-adverb}]
    (consent | approval | permission | authorisation | authorization) (is | has been) [hereby] (refused | denied | withheld | not given | declined) | (consent | approval | permission | authorisation | authorization) (refused | denied | withheld | declined | not given) | (the | our) (board | management | company | school | team | committee | directors | council | trustees) (has | have) [unanimously | formally] (declined | rejected | refused | decided against | voted against | turned down) {object} [{refusing-adverb}] | {please} (take | consider | regard | accept) this as (a | our | my) (no | refusal | rejection) | consider (this | it) (a no | declined | rejected | refused) | (that | this | it) will not (happen | be happening | be possible) | (that's | this is | that is | it's) not happening | (thumbs down | red light) from (us | me) | (we'll | I'll | we will | I will) (give (it | this | that) a miss | leave it | take a pass) [{refusing-adverb}] | not (on my watch | likely | happening | going to happen | today | this year | this time | for our (school | company | organisation | organization | business | team)) | (absolutely | definitely | certainly | clearly) no | (no | nope) and (no again | that is final | that's final) | and that's final | (we | I) (are | am) (happy | fine | content) (as we are | as it is | without (it | you | this) | with what we have) | (we are | we're) (well | already) (looked after | covered | served | taken care of) | (we | I) (already have | have already got | 've already got) (a | our own) (partner | administrator | admin | provider | supplier | it team) [for (this | that | it)] [, (no | so no) [thank you | thanks]] | (keep | get) (your hands off | your hands away from | out of) our (systems | services | tenant | it) | hands off | go away | leave us alone | {please} stop (mailing | emailing | asking | contacting | bothering) us | (do not | don't) (contact | mail | email | write to) us again | unsubscribe us | not a fan | we object | i object
    no (thanks | thank you | thankyou | thx | ta | sir | sorry | never | deal | chance | go | interest | need) [{please}]
    no [,] (many thanks | thanks [,] but (thanks | no thanks)) | no [,] not (interested | for us | for me | today) | thanks [,] but no [,] thanks | thank you [,] but no [,] [thank you] | thanks [,] but no | thank you but no | sorry [,] no | sorry [,] but no | i'm afraid not | we're afraid not | i am afraid not
    definitely not | absolutely not | certainly not | of course not | surely not | not at all | under no circumstances | not in a million years | never | never ever | over my dead body | not a chance | out of the question | that is out of the question | that's out of the question
    (a | that's a | that is a | it's a | it is a) [big | clear | definite | firm | polite | hard | flat] no [from (me | us | my side | our side)] | it's [still] (a no | no) (from | for) (me | us)
    my answer is [a] [clear] no | our answer is [a] [clear] no | the answer is [a] [clear | definite | still] no | (I | we) say no [to {object}] | no to {object}
    declined | rejected | refused | denied | request denied | request declined | not approved | not accepted | not agreed | not authorised | not authorized | not granted | permission denied | negative | disagree | decline | reject | refuse | consent refused | consent denied | permission refused | access denied
    {object} [is | are] [hereby] (declined | rejected | refused | denied | turned down | not approved | not accepted)
    {who} [{gladly} | respectfully | politely | must | have to | will have to | do | am going to | are going to | would like to | want to | wish to | prefer to | regret to | will] (decline | reject | refuse | object | disagree | pass | turn down) [{object} | to {object} | with {object} | on {object}] [{refusing-adverb}]
    {who} (am | are) (declining | rejecting | refusing | turning down | passing on) {object} [{refusing-adverb}]
    {who} [must | have to | will] (turn {object} down | say no [to {object}])
    {who} [{refusing-word}] {not-going} [{gladly}] (accept | approve | authorise | authorize | confirm | grant | want | need | require | wish | like | take | support | allow | permit) {object} [{refusing-adverb}]
    {who} {not-going} [{gladly}] (accept | approve | authorise | authorize | agree | consent | confirm | wish to proceed | want to proceed | want to go ahead | wish to go ahead | proceed | go ahead | be going ahead | be proceeding | be accepting) [{object} | with {object} | to {object}] [{refusing-adverb}]
    {who} {not-going} (want | wish | like | agree) to (accept | approve | authorise | authorize | proceed | go ahead | have | do | take) [with] [{object}] [{refusing-adverb}]
    {who} {not-going} (want | allow | permit | authorise | authorize | appoint | give | grant) {admin} [{refusing-adverb}]
    {who} {not-going} (give | grant) (you | {partner}) (access | permission | our permission | my permission | our consent | my consent | {admin} | administration | admin) [to {our-services}] [{refusing-adverb}]
    (I | we) {not-going} give (my | our) (consent | approval | permission) [to {object} | for {object}]
    {who} (am | are) not (interested | in favour | in favor | in agreement | on board | willing | prepared | willing to proceed | ok with {object} | okay with {object} | happy with {object}) [in {object} | with {object}] [{refusing-adverb}]
    (I'm | we're | we are | I am) (declining | rejecting | refusing | turning down | passing on | against | opposed to) {object} [{refusing-adverb}] | (I | we) (regret | are sorry | am sorry) (to inform you | to say | to tell you) [that] (I | we) (decline | reject | must decline | have to decline | will not accept | cannot accept | do not accept | have decided against) {object} [{refusing-adverb}] | (we | I) will not be (taking up | taking | accepting | proceeding with | going ahead with | going forward with | needing | using) {object} [{refusing-adverb}] | (we | I) won't be (taking up | taking | accepting | proceeding with | going ahead with | going forward with | needing | using) {object} [{refusing-adverb}] | still no | still a no | (the | my | our) answer remains no | (we | I) (stand by | stick to | stick with) (our | my) no | again no | no again | once more [:] no | for the (last | third | second) time [:] no
    (I'm | we're | am | are) not (interested | in favour | in favor | on board | willing | going ahead) [in {object} | with {object}] [{refusing-adverb}] | (we | I) (aren't | ain't) interested [in {object}] [{refusing-adverb}]
    not interested [in {object}] [{refusing-adverb}] | no interest [in {object}] [{refusing-adverb}] | (I | we) have no (interest | need | use) [in {object} | for {object} | of {object}] [{refusing-adverb}] | not for (us | me) | not needed | no need [for {object}] | not wanted | not required
    (I | we) (would rather | 'd rather | prefer to | would prefer to) (not | decline | not accept | not proceed | not do this | say no) [{refusing-adverb}] | I'd rather not | we'd rather not | rather not
    {please} (don't | do not) (go ahead | proceed | do it | do this | do that | start | activate anything | set anything up | set it up | contact us again | write again | write to us again | bother us again) [with {object}] | (don't | do not) (go ahead | proceed | do it | do that) [with {object}]
    (leave | count) (us | me) out | (I'm | we're | I am | we are) out | (I'll | we'll | I will | we will | we shall) pass [on {object}] [{refusing-adverb}] | hard pass | pass | (we | I) (are | am) going to pass [on {object}] | no dice | thumbs down
    {who} (have | has) [after careful consideration] decided (against {object} | not to (proceed | go ahead | accept | approve | do this | take {object}) [with {object}] | to decline [{object}]) [{refusing-adverb}] | (decided against it | we decided against {object} | I decided against {object} | we decided not to)
    (I | we) (object | object strongly | strongly object) [to {object}] | (I | we) oppose {object} | (I'm | we're | I am | we are) (against it | against {object} | opposed to {object}) | nothing doing
    {who} {not-going} (need | want) (it | this | that | your services | your help | your service | any of this | any of that | a partner | this service | an external administrator | an outside administrator) [{refusing-adverb}] | thanks [,] (but we're | but I'm | but we are | but I am | we're | we are) not interested [{refusing-adverb}] | thank you [,] (but we're | but I'm | but we are | but I am | we're | we are) not interested [{refusing-adverb}]
    permission (is not | isn't) granted | (I | we) withhold (my | our) (consent | approval) | access (is not | isn't) granted | (I | we) veto (this | it | that) | (that | this | it) (is | 's) a no [from (me | us)] | (that | this | it) is not (acceptable | approved | ok with us | okay with us | wanted | going to happen) | that's not (acceptable | approved | going to happen) | {please} (cancel | withdraw) (the | this | your) (request | offer | invitation) | {please} (remove | take) (us | me) (from | off) your (list | mailing list) | not with us | stop asking | forget it | never again

    # put together from parts
    {regret} [,] {refusal}
    {refusal}
    {considered} [,] and [{regret} [,]] [{gladly}] {refuse} [{refusing-adverb}]
  `,
  neutral: `
    # what somebody asks of us, and phrases that only look like consent
    {please} (approve | accept | agree | authorise | authorize | grant) [it | this | that] | no [,] (no problem | no worries | all good | not a problem | not at all a problem) | no (problem | problems | worries | dramas | drama | bother | sweat | issue | issues) [at all]
    # joints between statements, and where, when, for whom
    and | so | therefore | thus | hence | also | accordingly | as such | with that | and so | anyway | naturally | obviously | clearly | honestly | frankly | personally | as ever | as always | as usual | in short | in brief | to be clear | for the record | just to confirm | to confirm | for clarity | for avoidance of doubt | for the avoidance of doubt
    from (all of us | everyone | everybody | the team | the board | the whole team | all | here | me too | both of us) [here] [at {organisation}]
    # gladness
    (that | this | it) (would be | will be | is | sounds | 's | 'd be) [really | very | so | just | absolutely | most] (great | lovely | perfect | helpful | wonderful | fantastic | brilliant | excellent | super | useful | handy | kind | generous | good | nice | ideal | splendid | appreciated | what we need | exactly what we need | just what we need | a great idea | a good idea | a great help | a big help | a relief)
    (what a | a) (great | good | lovely | fair | generous | nice | excellent | kind) (offer | idea | deal | price | proposal | invitation | initiative) | (great | good | fair | lovely | excellent | nice) (deal | price | offer | stuff | news | timing | work | job) | (happy | delighted | pleased | glad | thrilled | excited) [about (it | this | that) | to hear (it | this | that | from you)] | (we | I) (are | am | 're | 'm) (really | very | quite | so) (happy | pleased | excited | glad | grateful) [about (it | this | that) | to hear (it | this | that | from you)] | (we | I) (can't | cannot) wait | can't wait [to (start | try it | get started | see it | work with you)] | about time [too] | finally | at last | long overdue | (we | I) (have | 've) been (waiting for | looking forward to) (this | it | that) | much needed | (we | I) (trust | know) you | you have been (great | very helpful) | keep up the good work | let's hope it helps | here's to a good (partnership | cooperation)
    # what comes next
    (looking | we look | I look | we're looking | I'm looking) forward to (working together | working with (you | {partner}) | it all | your (help | support) | getting going | a good cooperation | the start) | speak (soon | to you soon | next week) | talk (soon | to you soon) | see you (soon | then | next week | on (monday | tuesday | wednesday | thursday | friday)) | have a (good | great | nice) (rest of the day | rest of the week | rest of your day | rest of your week | long weekend | christmas | easter | holiday | summer) | let me know (when (it is | it's) (done | ready | set up | live)) | let us know (when (it is | it's) (done | ready | set up | live)) | {please} keep (me | us) (posted | informed | updated) | keep (me | us) (posted | informed | updated)
    {please} (confirm | approve | accept | agree | authorise | authorize) | (confirm | approve | accept | agree | authorise | authorize) {please} | {please} [also] confirm receipt [of (this | my) (mail | email | message | answer | reply)] | {please} acknowledge
    no (problem | problems | worries | dramas | drama | bother | sweat) [at all] | {please} (let me know | confirm) (once | when) (done | it is done | it's done | complete | completed | set up)
    (the invoice | {please} send the invoice | invoice) (goes | can go | should go | to go | please) to accounts | (we | I) (have | 've) (nothing | no more | no further) (to add | questions | comments) | no (further | more) (questions | comments) | nothing (further | else) [to add | from (me | us | our side)] | nuff said | enough said | end of story | full stop | period | that's it | that is it | case closed | job done
    (to | for) whom it concerns | (as | being) (managing director | director | owner | ceo | head of it | it manager | administrator | principal | headteacher | chair | chairman | chairwoman | treasurer) [of {organisation}] | I am (the managing director | the director | the owner | the ceo | the head of it | the it manager | authorised to decide | authorized to decide | authorised to sign | authorized to sign) [of {organisation} | here] | I (have | 've) the authority to (decide | sign | do so | approve this)
    thanks | thank you | thx | ty | ta | many thanks | thanks a lot | thanks so much | thanks very much | thank you very much | thank you so much | thanks again | thank you again | much appreciated | thanks in advance | thank you in advance
    (thanks | thank you | many thanks) [{gladly} | very much | so much | again] for (asking | your [kind | friendly | generous | quick | nice | helpful | very kind | lovely | prompt | recent] (mail | email | e-mail | message | note | offer | invitation | proposal | request | time | patience | help | support | quick reply | reply | effort | efforts | trouble | reminder | interest) | the (mail | email | e-mail | message | note | offer | invitation | proposal | request | reminder | opportunity | information | info | details | explanation | clear explanation | heads up) | getting in touch | reaching out | getting back to (me | us) | this | that | everything | all | letting us know | explaining | taking care of (this | it | that) | your help with this | sending this [over]) [{name}]
    (thanks | thank you | cheers) {name} | thanks , {name} | thank you , {name} | cheers | appreciated | (we | I) appreciate (it | that | your (help | effort | offer | time | support | patience))
    ok | okay | k | okey | alright | all right | well | so | great | perfect | super | excellent | wonderful | good | very good | lovely | brilliant | fantastic | awesome | nice | cool | splendid | hello again
    {please} | sorry | sorry for (the | my) (delay | late reply | late answer | late response | slow reply | wait) | apologies [for (the | my) (delay | late reply | late answer | slow reply)] | (i | we) apologise for the (delay | late reply)
    no hurry | no rush | have a (nice | good | great | lovely | wonderful) (day | week | weekend | evening | afternoon | one | time) | [you] too | (i | we) hope (you are | this finds you | you're | all is) (well | fine | doing well | good) | (i | we) hope (this | that) helps | hope (you are | you're | all is | this finds you) well | hope you had a (nice | good) (weekend | week) | enjoy (your | the) (day | weekend | evening)
    (we | I) (are | am) looking forward to (it | this | working with you | our cooperation | the cooperation | working together | the collaboration | hearing from you | getting started | the trial | starting) | looking forward to (it | this | working with you | our cooperation | working together | hearing from you | getting started | the trial | starting) | look forward to (it | working with you | working together | hearing from you) | (we | I) look forward to (it | working with you | working together | hearing from you | our cooperation | the trial)
    (keep up the | great | good | nice) work | well done | welcome (aboard | on board) | all the (best | very best) with it | happy new year | merry christmas | happy (monday | friday | easter) | good to hear from you | nice to hear from you | lovely to hear from you | it was (nice | good | great) (talking | speaking) to you | nice (talking | speaking) to you | as (discussed | agreed | mentioned) [on the phone | by phone | in our call | yesterday | today | earlier]
    (in | with) (reply | response | answer | reference | regard) to your (mail | email | e-mail | message | request | offer | letter | invitation | question) | re your (mail | email | request | offer) | regarding (your | the) (mail | email | e-mail | request | offer | invitation) | (here is | here's) (my | our) (answer | reply | response) | (my | our) (answer | reply | response) | sent in haste | typed on (my | a) phone | sent from (my | a) (phone | mobile) | excuse (my brevity | the brevity | typos | any typos | my typos) | please excuse (my brevity | the brevity | typos | any typos)
    best of luck | good luck | nothing more to say | that is all | that's all | that will be all | as simple as that | simple as that | done
    ([please] let (me | us) know | tell me | tell us | just let me know | just shout | shout | give me a shout | [please] get in touch | [please] contact me | drop me a line) (if you need (anything else | anything more | anything further | anything | more from us | something else | further details) | if there is anything else | in case of questions | if you have any questions | should you need anything else | should you have any questions)
    do not hesitate to (contact | call | reach) (me | us) | {please} do not hesitate to (contact | call | reach) (me | us) | {please} don't hesitate to (contact | call | reach) (me | us) | feel free to (contact | call) (me | us) | if you (have any questions | need anything else | need anything) [,] [please] (let me know | let us know | call me | contact me | get in touch | just ask)
    (our | the) tenant [name | id] is {digits} | (our | the) (po | purchase order | order | reference | customer | cost centre | cost center | vat) [number | no | nr | reference] [is | :] {digits} [{digits}] | po [number | no] [:] {digits} [{digits}] | {please} (quote | use) (po | our reference | reference | order number | purchase order) [number] {digits} | for the (third | second | last | umpteenth) time | (once | yet) again | fingers crossed | hooray | hurray | yay | woohoo | great stuff | very kind of you | how kind | so kind of you | that is very kind [of you] | that's very kind [of you] | sweet | sweet as | great news | great idea | good idea | excellent (news | idea | offer) | as you know | here you go | (we | I) have (discussed | considered) (it | this | the offer | your offer | the proposal | your proposal | the request | your request) [carefully | internally | with the board | with the team | at length] | much obliged | bless you | you are (stars | a star) | you're (stars | a star) | good on you

    (I | we) would be [very] (delighted | glad | pleased) | very well | there is no hurry | {please} (do not | don't) (contact | call | write to | email | mail | bother) (me | us) (again | any more | anymore) [about (this | it)]
    {please} (read | check | review | confirm | approve | accept | agree | authorise | authorize | sign | consider | discuss | look | see | decide | advise | verify | study) [it | this | that | {object} | at it | over it | to it] [,] and [then | also | please] (read | check | review | confirm | approve | accept | agree | authorise | authorize | sign | decide | grant | go ahead | proceed) [it | this | that | {object} | to {object} | with {object}] [{please}]
    # polite sentences put together from harmless words
    (thanks | thank you | many thanks | cheers | thanks a lot | thank you very much | thanks very much | thanks so much | thanks again | thank you again | much obliged | with thanks | i thank you | we thank you | my thanks) [again | very much | so much] (for | to) {some-words}
    [many | my | our | sincere | please accept my] (apologies | sorry) (for | about) [the (delay | late reply | slow reply) in] {some-words} | [my | our] (sorry | apologies | I apologise | we apologise | I'm sorry | I am sorry) [for | about] (the | my | our | being | taking | getting back | keeping you | having kept you) [very | rather | terribly | late | slow | long | belated | delayed] (delay | reply | response | answer | late | slow | waiting | so late | so slow | so long | silence | wait) [in] [getting back | replying | answering | responding | coming back] [to you | to this | on this] [with this] | sorry (it | this) (took | has taken) [me | us] so long | sorry (I'm | I am | we're | we are) [a bit] (late | slow) [with this | in replying | replying]
    (I | we) (missed | overlooked | only just saw | just saw | did not see | didn't see) (your | the | this) [first | last | earlier | previous] (mail | email | message | note | one) | just (back | got back | returned) from (holiday | vacation | leave | a trip | my holidays | annual leave) | it has been (a busy week | a busy time | hectic | one of those weeks | one of those days | crazy here) | [things have been | been] (busy | hectic | mad) [here]
    (good | nice | lovely | great | a pleasure | pleasant) (to | speaking to | talking to | talking with | speaking with | chatting to | meeting) (speak | talk | chat | meet | hear | you) [to | with | from] [you] [earlier | today | yesterday | this morning | last week | on the phone] | it was (good | nice | lovely | great | a pleasure) (to | speaking to | talking to | talking with | speaking with | chatting to | meeting) (speak | talk | chat | meet | hear | you) [to | with | from] [you] [earlier | today | yesterday | this morning | last week | on the phone]
    (following | further to | with reference to | referring to | in response to | in reply to | with regard to | regarding | as per) (our | your | the) [recent | last | kind | good | friendly | first] (conversation | call | phone call | telephone call | chat | meeting | discussion | mail | email | message | letter | request | offer | invitation | talk) [of | on | from | dated] [{date} | last week | yesterday | today | this morning | earlier | monday | tuesday | wednesday | thursday | friday]
    (we | I) (have | 've) [always] been [very | really | so] (happy | pleased | satisfied) with (you | your (work | service | support | help) | {partner}) [so far | until now | over the years | for years] | (you | you guys | you folks) know (our | my) (systems | setup | business | environment | company | people) [better than (we do | anyone | I do)] | (we | I) (trust | rely on) (you | {partner}) [completely | fully] [with this | with it | with that] | (this | that | it) will (make (my | our) (life | lives | job) [much] easier | be a [great | big | real] (help | relief) | save (me | us) [a lot of | much] (time | work | trouble)) | (you | it) (save | saves) (me | us) a lot of (time | work | trouble)
    (this is | here is | my name is | it's) {name} [here] [from | at] [the] [office | workshop | {partner} | {organisation} | reception | accounts] | (I am | I'm) the ({role}) [of | for | at] [the | our | this] [business | company | {organisation} | school | firm | organisation | organization | practice] | (I am | I'm | we are) (authorised | authorized | entitled | allowed | empowered) to (decide | sign | approve) [on] [this | it | that | such things | such matters] [for (the | our | my) (company | business | school | organisation | organization | firm)]
    {please} [also] (send | forward | mail | email) [me | us] [over] (the | your) (invoice | bill | login details | login data | access details | login | order confirmation | confirmation | receipt) [to (me | us | accounts | our accounts department | the usual address)] [{please} | by (mail | email | post)] | {please} (invoice | bill) us [at the usual address | as usual | as always] | {please} (send | address) (the | your) (invoice | bill) to (accounts | me | us | our accounts department | the usual address)
    {please} (let me know | let us know | tell me | tell us | keep me posted | drop me a line | give me a shout | confirm | give me a ring) [once | when | as soon as] (it is | it's | this is | that is | everything is | that's | all is | you are | you're) (done | set up | live | ready | up and running | finished | in place | complete | active | activated) | {please} (let me know | let us know | tell me | tell us | shout | get in touch | give me a shout | contact me | call me) if (you need | there is | there's | you require) (anything | anything else | anything more | anything further | something | something else) [you need] [from (me | us) | from our side | to do] | let me know if you need anything
    (looking | we look | I look | we are looking | I am looking | we're looking | I'm looking) forward to (working with you | it | this | a good cooperation | a (long | good | great | fruitful | successful) (cooperation | collaboration | relationship | partnership) | (your | the) (start | help | support) | seeing it [in action] | the next steps | not having to do it [anymore | any more] | having (you | someone | somebody) [on board | take care of (it | this) | do it | look after (us | it)] | (someone | somebody) else (doing | handling) it)
    (everything | all | it all | it) (is | was | looks | seems) [all | quite | very | perfectly] (in order | clear | correct | understandable | good) [to (me | us)] | that's correct | that is correct | correct | that's right | that is right | that's what we (agreed | discussed | wanted) | that is what we (agreed | discussed | wanted) | quite right | indeed | (you are | you're | very) welcome | (best | good) thing ever | go on then | right then | mate | guys | folks | pal | the price is (fine | good | right | ok | okay | fair | great) | we are {digits} people [in the office] | {please} take the next steps
    nothing personal | (we | I) just prefer to do (it | this) (ourselves | myself) | thanks for (thinking of | considering) (us | me) [though | anyway | all the same] | thanks (anyway | all the same) | thank you (anyway | all the same) | all the best for the future | (we | I) wish you (well | all the best | every success | luck) | (we | I) hope you understand | i hope that's ok | thank you for understanding | please accept (my | our) (apologies | regrets) | please understand
  `,
  receipt: `
    {leaves-open}
    {considered}
    (i | we) [can | hereby | can hereby] confirm | got it | received | noted | understood | roger | read | seen | message received | [i | we] (got | received | read | have read | have received | have got) (it | this | that | your (mail | email | e-mail | message | request | offer | invitation | letter) | the (mail | email | e-mail | message | request | offer | invitation | document[s])) | [well] (noted | received) [with thanks] | acknowledged | (i | we) acknowledge receipt | i see | fyi | for your information
  `,

  both: `
    both | 1 both | both please | both of them | both parts | yes to both | we (accept | agree to | approve | take | want) both [of them | parts] | i (accept | agree to | approve | take | want) both [of them | parts] | both (approved | accepted | agreed | are fine | are accepted | are approved | are ok | , yes) | yes [,] both | all of it | the whole (thing | package | lot) | the (full | complete | whole) package | accept both | approve both | agree to both
    {one-and-other} | [yes] [to] {one-and-other} | [i | we] (accept | approve | agree to | want | take | would like) {one-and-other} | {one-and-other} [are] (approved | accepted | agreed) | both (trial | offer | order | purchase) and (administration | admin | delegated administration) | yes to (trial | offer | order) and yes to (administration | admin) 
    (I | we) (would | 'd) like both [of them | parts] [please] | [{who} (are | am)] (happy | fine | ok | okay) with both [of them | parts] | both (sound | look | work) (good | fine | great | ok) [to (us | me) | for (us | me)] | (I | we) (agree | say yes) to both parts of (it | the offer | the proposal)
    [{please}] (going with | going for | let's (do | go with | take) | lets (do | go with) | put (us | me) down for) [option | number] {number-one} [please] | [option | number] {number-one} for (us | me) | (I | we) (would | 'd) like [option | number] {number-one}
  `,
  firstOnly: `
    [yes ,] [to] {just-one} [please] | [i | we] [only] (accept | approve | agree to | want | take | would like) {just-one} | [yes ,] [i | we] only (accept | approve | agree to | want | take | would like) the (trial | offer | order | purchase)
    [yes to] [the] (trial | offer | order | purchase) (yes | ok | fine | accepted | approved) [,] [but] (no [to] [delegated] (administration | admin) | [delegated] (administration | admin | admin rights | admin access) no) | yes to [the] (trial | offer | order | purchase) [,] [but] no to [the] [delegated] (administration | admin | admin rights | admin access) | [the] (trial | offer | order) without [the] [delegated] (administration | admin | admin rights | admin access) | [the] (trial | offer | order) yes [,] [the] [delegated] (administration | admin | admin rights | admin access) no
    {just-one} [{please}] [,] (no | not | without | but not | but no) {other-part} | (I | we) (would like | 'd like | will take | 'll take | want | take | accept | agree to) {first-part} [,] (but not | not | without | but no | but without) {other-part} [{please}]
    (I | we) (would like | 'd like | will take | 'll take | want) ({just-one} | (only | just) {first-part} | {first-part} only) | (only | just) {first-part} [{please} | thanks]
    [{please}] (going with | going for | let's (do | go with | take) | lets (do | go with) | put (us | me) down for) [option | number] {number-two} [please] | [option | number] {number-two} for (us | me) | (I | we) (would | 'd) like [option | number] {number-two}
  `,
  neither: `
    neither | none | neither of them | neither one | none of (them | it | this | that | these | the above | the two) | neither please | no to both | (i | we) (want | accept | approve | take | choose) (neither | none) [of them | of it | of these | of the two] | nothing | nothing of that | nothing at all | no to everything | not one of them | both no | no [,] neither | neither trial nor (administration | admin) | the third [one] | reject both | decline both | (i | we) (reject | decline | refuse) both
    (I | we) (don't | do not) want (either [of them | of the two | one] | any of (it | them | this)) | neither of the two | neither of these | (I | we) (would | 'd) like neither [of them | of the two] | (going with | put us down for) [option | number] {number-three} | [option | number] {number-three} for (us | me)
  `,

  revoke: `
    revoke | revoked | undo | undo it | undo this | undo that | {please} (revoke | undo | cancel | end | stop | terminate | withdraw | reverse) [it | this | that | the (grant | access | approval | consent | administration | delegated administration | delegation | permission | authorisation | authorization) | our (consent | approval | permission | grant) | my (consent | approval | permission) | {partner}'s (access | rights | administration | permission[s]) | their access | (all) access | everything] [now | immediately | at once | right away | today | with immediate effect]
    (cancel | stop | end | terminate | withdraw | reverse | revoke) [it | this | that | the (grant | access | approval | consent | administration | delegated administration | delegation | permission | authorisation | authorization) | our (consent | approval | permission | grant) | my (consent | approval | permission) | {partner}'s (access | rights | administration | permission[s]) | their access | all access | everything] [now | immediately | at once | right away | today | with immediate effect]
    (i | we) [hereby | want to | wish to | would like to | must | have to] (revoke | withdraw | cancel | end | undo | stop | terminate | take back | reverse) [it | this | that | the (grant | access | approval | consent | administration | delegated administration | delegation | permission) | our (consent | approval | permission | grant | yes) | my (consent | approval | permission | yes) | {partner}'s (access | rights | administration | permission[s]) | their access | all access] [now | immediately | at once | with immediate effect]
    i changed my mind | we changed our mind | we have changed our mind[s] | i have changed my mind | i've changed my mind | we've changed our mind[s] | that was a mistake | this was a mistake | it was a mistake | remove their access | remove {partner}'s access | remove {partner} | remove all access | take it back | end the access
  `,
  revokeWord: 'revoke',
  replacementPhrase: 'Replace the present partner',

  greeting: `
    hi | hello | hey | hiya | hallo | dear | good (morning | afternoon | evening | day) | greetings | morning | afternoon | evening | howdy | g'day
    (hi | hello | hey | dear | good morning | good afternoon) (there | all | team | everyone | everybody | folks | both | sir | madam | sirs | sir or madam | sir , madam | ladies and gentlemen | colleague[s] | friends | partner[s] | again | support | {partner} team | countersign) | to whom it may concern | ladies and gentlemen | (good morning | good afternoon | good evening) (all | everyone | everybody | team | to you)
  `,
  signOff: `
    regards | kind regards | best regards | warm regards | warmest regards | kindest regards | with (kind | best | warm) regards | best | all the best | best wishes | with best wishes | yours | yours sincerely | yours faithfully | yours truly | sincerely | sincerely yours | respectfully | faithfully | cordially | rgds | br | kr | bw | rgds | kind rgds | brgds | bye | bye for now | see you | take care | talk soon | speak soon | warmly | many regards | very best | cheers and best | with thanks and regards | thanks and [best | kind] regards | thank you and [best | kind] regards | thanks , regards | best from (me | us) | yours respectfully | yours kindly | regards from {name} | signed
  `,

  signs: {
    condition: `
      if | unless | provided | providing | as long as | so long as | on condition | conditional | conditionally | subject to | only if | only when | as soon as | assuming | except | excluding | apart from | other than | until | once | but | however | although | though | only | just the | without | instead | partially | partly | part of | limited to | limit | as far as | depends | depending | in case | otherwise | at least | at most | up to | under the condition | with the exception | not including | minus | for now | provisionally | in principle | with one | with reservations | mostly
    `,
    deferral: `
      later | tomorrow | next (week | month | year | quarter | monday | tuesday | wednesday | thursday | friday) | not yet | yet | soon | let me (think | check | see | ask | discuss | get back) | think about it | think it over | get back to you | come back to you | need (time | more time | to think | to ask | to check | to discuss | to talk | to read | to see) | have to (ask | check | discuss | think | talk | see | read) | will (ask | check | discuss | think | decide | see | consider | look | review | let you know) | i'll (ask | check | discuss | think | decide | see | consider | look | review | let you know) | we'll (ask | check | discuss | think | decide | see | consider | look | review | let you know) | considering | maybe | perhaps | possibly | probably | might | undecided | not sure | unsure | on holiday | when i | after the | in a few | pending | hold on | wait | postpone | remind me | for the moment | at the moment | right now i | not now | discuss
    `,
    delegation: `
      on behalf of | in the name of | on (his | her | their) behalf | please (ask | contact | speak to | talk to | write to) | not (my | our) decision | not authorised to | not authorized to | not entitled | not the right person | wrong person | is responsible for | not responsible | decides | in charge | (need | have) to ask | (must | should) ask | ask our | ask my | forward | forwarded | forwarding | cc | copied in | acting for | as a proxy | up to you | you decide | whatever you think | as you (like | wish | prefer | see fit)
    `,
    reported: `
      said | says | told | wrote | writes | asked me | according to | apparently | reportedly | he | she | boss | manager says | colleague | thinks | quote | quoted
    `,
    retraction: `
      on second thought[s] | scratch that | changed my mind | changed our mind | never mind | nevermind | ignore (that | this | my | the | what | all | previous) | disregard | forget what | correction | i take it back | take back | retract | i mean | actually | not really | just kidding | kidding | joking | just joking | oops | strike that | or not | typo
    `,
    question: `
      could you | can you | would you | who (is | are) | what (is | are | does | happens) | why | how (much | long | many | do | does) | when (will | does | is) | which | where | please (explain | clarify | tell | send | provide | call) | call me | question | questions | more (information | info | details) | wondering | wonder | curious | does this | is this | is it | are you | do you | do we | what about | need to know | want to know | like to know
    `,
    agreement: `
      yes | fine | happy | go ahead | agree | agreed | accept | approve | approved | ok | okay | problem | problems | objection | objections | worries | issue | issues | good | great | proceed | sure | love to | please do | welcome | in favour
    `,
    reason: `because | since | as | due to | reason | for the following reason | we already | i already | we are already | our own`,
  },

  falseFriends: `tak | nie | si | ne | non | to | dale | no to | die | non merci non | agrees | doe | eens`,

  mail: {
    attribution: [
      'On … wrote:',
      'On … writes:',
      'On … said:',
      'At … wrote:',
      '… wrote on …:',
      '… wrote at …:',
      '… wrote:',
    ],
    from: `from`,
    otherHeaders: `sent | date | to | cc | bcc | subject | reply-to | importance | attachments`,
    originalMessage: `original message | original mail | original e-mail | original appointment | reply message | original`,
    forwardedMessage: `forwarded message | begin forwarded message | forwarded by | start of forwarded message`,
    tagline: [
      'Sent from my …',
      'Sent from …',
      'Sent with …',
      'Sent via …',
      'Get Outlook for …',
      'Sent using …',
      'Sent by …',
      'Sent on the go …',
      'Sent from a mobile device',
      'Sent from mobile',
    ],
    disclaimer: [
      'This e-mail …',
      'This email …',
      'This message …',
      'This mail …',
      'This communication …',
      'This transmission …',
      'The information (contained) in this …',
      'The information contained …',
      'The contents of this …',
      'The content of this …',
      'Confidentiality notice…',
      'Confidential …',
      'CONFIDENTIAL:…',
      'Disclaimer…',
      'NOTICE:…',
      'Please consider the environment …',
      'Please think of the environment …',
      'Think before you print…',
      'Save paper …',
      'Registered in …',
      'Registered office …',
      'If you are not the intended recipient …',
      'If you have received this …',
      'Virus-free…',
      'Any views …',
      'Privileged and confidential…',
      'Say yes to …',
      'Say no to …',
      'We say yes to …',
      'We say no to …',
      'Yes to …',
      'No to …',
      'Yes, we …',
      'Yes we …',
      'Dare to say …',
      'Just say no to …',
      'Just say yes to …',
      'Follow us on …',
      'Visit our …',
      'Company number …',
      'Company registration …',
      'VAT …',
      'Book a meeting …',
    ],
    automaticSubject: [
      'Automatic reply…',
      'Auto reply…',
      'Auto-reply…',
      'Autoreply…',
      'Out of office…',
      'Out of the office…',
      'Away from …',
      'I am out of …',
      'On vacation…',
      'On leave…',
      'Auto response…',
      'Automated response…',
    ],
    replyPrefix: `re`,
    forwardPrefix: `fwd | fw`,
    signatureWord: `phone | tel | telephone | mobile | cell | fax | mob | ceo | cto | cio | cfo | director | managing director | manager | it manager | head of it | owner | founder | president | office manager | administrator | systems administrator | system administrator | sysadmin | principal | secretary | headteacher | head teacher | partner | ltd | llc | inc | plc | limited | corp | corporation | company | street | road | avenue | floor | suite | department | registered`,
  },

  givenNames: `
    gwen | baz | imogen | ophelia | prudence | gus | dee | walt | maureen | shane | yvonne | nina | helena | nigel | barb | fiona | felicity | hugo | freddie | alfie | archie | edith | ethel | beryl | doreen | mavis | norman | cyril | trish | tina | tanya | tara | zoe | zara | yusuf | ibrahim | hassan | aisha | leila | layla | sanjeev | deepak | vikram | arjun | anita | meera | kavita | suresh | ramesh | rajesh | neha | pooja | kenji | yuki | mei | jing | chloe | ella | ellie | evie | freya | harriet | holly | isla | ivy | jasmine | joanna | josie | kirsty | lily | molly | naomi | natasha | poppy | rosa | rose | rosie | ruby | stella | tessa | valerie | vera | violet | winston | leroy | curtis | dwayne | marcus | maurice | miles | morgan | nathaniel | owen | quentin | ralph | reginald | rhys | roderick | ross | rowan | sebastian | sidney | stanley | terence | theodore | victor | vince | warren | wilfred | glen | glenn | gavin | garry | geoff | geoffrey | gordon | howard | hugh | iain | irene | ivan | jake | jared | jess | jodie | jo | joel | jill | gillian | kay | kath | kathy | keira | kerry | lara | leah | lewis | liz | lorraine | louise | lynn | lynne | maddie | malcolm | marcia | margo | marian | marjorie | marlene | martina | melanie | mia | millie | miriam | moira | muriel | nadia | nell | noel | nora | norma | paula | penny | phoebe | polly | rita | robin | roberta | sheila | shelley | sienna | sonia | sylvia | thelma | una | ursula | vivian | wanda
    james | john | robert | michael | david | william | richard | joseph | thomas | charles | christopher | daniel | matthew | anthony | mark | steven | steve | paul | andrew | joshua | kenneth | kevin | brian | george | edward | ronald | timothy | tim | jason | jeffrey | jeff | ryan | jacob | gary | nicholas | nick | eric | jonathan | jon | stephen | larry | justin | scott | brandon | benjamin | ben | samuel | sam | gregory | greg | frank | alexander | alex | raymond | patrick | pat | jack | dennis | jerry | tyler | aaron | adam | henry | nathan | douglas | doug | zachary | peter | kyle | walter | ethan | jeremy | harold | keith | christian | roger | noah | gerald | carl | terry | sean | austin | arthur | lawrence | jesse | dylan | bryan | joe | jordan | billy | bruce | albert | willie | gabriel | logan | alan | juan | wayne | roy | ralph | randy | eugene | vincent | russell | louis | bobby | philip | phil | johnny | tom | jim | mike | bob | dave | dan | chris | matt | tony | andy | rob | ed | ken | ron | mary | patricia | jennifer | linda | elizabeth | liz | barbara | susan | sue | jessica | sarah | karen | lisa | nancy | betty | margaret | sandra | ashley | kimberly | kim | emily | donna | michelle | carol | amanda | melissa | deborah | debbie | stephanie | dorothy | rebecca | becky | sharon | laura | cynthia | amy | kathleen | angela | shirley | brenda | emma | anna | pamela | pam | nicole | samantha | katherine | kate | christine | helen | debra | rachel | carolyn | janet | maria | catherine | heather | diane | olivia | julie | joyce | victoria | vicky | ruth | virginia | lauren | kelly | christina | joan | evelyn | judith | judy | andrea | hannah | megan | cheryl | jacqueline | martha | madison | teresa | gloria | sara | janice | ann | anne | kathryn | abigail | sophia | sophie | frances | jean | alice | julia | isabella | amber | denise | danielle | marilyn | beverly | charlotte | natalie | theresa | diana | brittany | doris | kayla | alexis | lori | priya | ravi | raj | amit | anil | sanjay | sunita | mohammed | muhammad | ahmed | ali | fatima | omar | wei | ming | li | chen | ian | graham | nigel | trevor | colin | stuart | neil | simon | martin | fiona | claire | gemma | siobhan | niamh | sinead | liam | conor | sean | callum | ewan | hamish | oliver | harry | leo | lucy | chloe | jane | sally | wendy | tracy | max | toby | rupert
  `,
};
