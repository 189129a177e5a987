<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>It has %n interview(s), the evidence of consent, the study, laptops and records.</source>
        <translation>
            <numerusform>It has one interview, the evidence of consent, the study, laptops and records.</numerusform>
            <numerusform>It has %n interviews, the evidence of consent, the study, laptops and records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n interview(s) opens. The day is noted.</source>
        <translation>
            <numerusform>The one interview opens. The day is noted.</numerusform>
            <numerusform>All %n interviews open. The day is noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they were written.</source>
        <translation>
            <numerusform>One thing is not as it was written.</numerusform>
            <numerusform>%n things are not as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n interview(s).</source>
        <translation>
            <numerusform>It has one interview.</numerusform>
            <numerusform>It has %n interviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) were withdrawn since: that was done again.</source>
        <translation>
            <numerusform>One interview was withdrawn since: that was done again.</numerusform>
            <numerusform>%n interviews were withdrawn since: that was done again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are left out: their keys are gone, or came later.</source>
        <translation>
            <numerusform>One interview is left out: its key is gone, or came later.</numerusform>
            <numerusform>%n interviews are left out: their keys are gone, or came later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with evidence of consent are left out likewise.</source>
        <translation>
            <numerusform>One file with evidence of consent is left out likewise.</numerusform>
            <numerusform>%n files with evidence of consent are left out likewise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{moment} UTC, %n day(s) ago</source>
        <translation>
            <numerusform>{moment} UTC, one day ago</numerusform>
            <numerusform>{moment} UTC, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its name ends in {mark}.age. It has %n interview(s). Key {who} made it.</source>
        <translation>
            <numerusform>Its name ends in {mark}.age. It has one interview. Key {who} made it.</numerusform>
            <numerusform>Its name ends in {mark}.age. It has %n interviews. Key {who} made it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) came</source>
        <translation>
            <numerusform>%n bundle came</numerusform>
            <numerusform>%n bundles came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s)</source>
        <translation>
            <numerusform>%n withdrawal</numerusform>
            <numerusform>%n withdrawals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message numerus="yes">
        <source>%n year(s) after it is closed</source>
        <translation>
            <numerusform>%n year after it is closed</numerusform>
            <numerusform>%n years after it is closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>The database of the archive is damaged in %n place(s).</source>
        <translation>
            <numerusform>The database of the archive is damaged in one place.</numerusform>
            <numerusform>The database of the archive is damaged in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) have no key of their own any more: nobody can open them.</source>
        <translation>
            <numerusform>One interview has no key of its own any more: nobody can open it.</numerusform>
            <numerusform>%n interviews have no key of their own any more: nobody can open them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are in the list, and nothing else of them is there.</source>
        <translation>
            <numerusform>One interview is in the list, and nothing else of it is there.</numerusform>
            <numerusform>%n interviews are in the list, and nothing else of them is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of interviews were changed, and do not open any more.</source>
        <translation>
            <numerusform>One part of an interview was changed, and does not open any more.</numerusform>
            <numerusform>%n parts of interviews were changed, and do not open any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are not what was taken in.</source>
        <translation>
            <numerusform>One interview is not what was taken in.</numerusform>
            <numerusform>%n interviews are not what was taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the archive belong to nothing that is there.</source>
        <translation>
            <numerusform>One row of the archive belongs to nothing that is there.</numerusform>
            <numerusform>%n rows of the archive belong to nothing that is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are here although they were withdrawn.</source>
        <translation>
            <numerusform>One interview is here although it was withdrawn.</numerusform>
            <numerusform>%n interviews are here although they were withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with evidence of consent are damaged or misnamed.</source>
        <translation>
            <numerusform>One file with evidence of consent is damaged or misnamed.</numerusform>
            <numerusform>%n files with evidence of consent are damaged or misnamed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>%n interview(s) are not sent yet.</source>
        <translation>
            <numerusform>%n interview is not sent yet.</numerusform>
            <numerusform>%n interviews are not sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message numerus="yes">
        <source>%n more code(s) stand on the sheet.</source>
        <translation>
            <numerusform>%n more code stands on the sheet.</numerusform>
            <numerusform>%n more codes stand on the sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcernsPage</name>
    <message numerus="yes">
        <source>{file} holds %n record(s).</source>
        <translation>
            <numerusform>{file} holds %n record.</numerusform>
            <numerusform>{file} holds %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed record(s) removed from this laptop.</source>
        <translation>
            <numerusform>%n sealed record removed from this laptop.</numerusform>
            <numerusform>%n sealed records removed from this laptop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message numerus="yes">
        <source>%n minute(s) so far.</source>
        <translation>
            <numerusform>%n minute so far.</numerusform>
            <numerusform>%n minutes so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) on this part.</source>
        <translation>
            <numerusform>%n minute on this part.</numerusform>
            <numerusform>%n minutes on this part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message numerus="yes">
        <source>%n letter(s) are missing.</source>
        <translation>
            <numerusform>%n letter is missing.</numerusform>
            <numerusform>%n letters are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message numerus="yes">
        <source>%n quick card(s) are saved. Print each on one sheet of A4.</source>
        <translation>
            <numerusform>%n quick card is saved. Print it on one sheet of A4.</numerusform>
            <numerusform>%n quick cards are saved. Print each on one sheet of A4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n file(s) need a look: see below.</source>
        <translation>
            <numerusform>%n file needs a look: see below.</numerusform>
            <numerusform>%n files need a look: see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new interview(s) would be taken in.</source>
        <translation>
            <numerusform>%n new interview would be taken in.</numerusform>
            <numerusform>%n new interviews would be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new interview(s) are in the archive.</source>
        <translation>
            <numerusform>%n new interview is in the archive.</numerusform>
            <numerusform>%n new interviews are in the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of consent for %n interview(s) is kept, sealed.</source>
        <translation>
            <numerusform>Evidence of consent for %n interview is kept, sealed.</numerusform>
            <numerusform>Evidence of consent for %n interviews is kept, sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n file(s) were not looked at.</source>
        <translation>
            <numerusform>Cancelled: %n file was not looked at.</numerusform>
            <numerusform>Cancelled: %n files were not looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) are no bundles and were passed over.</source>
        <translation>
            <numerusform>%n other file is no bundle and was passed over.</numerusform>
            <numerusform>%n other files are no bundles and were passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopPage</name>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n taken in</numerusform>
            <numerusform>%n taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came again, which is harmless</source>
        <translation>
            <numerusform>%n came again, which is harmless</numerusform>
            <numerusform>%n came again, which is harmless</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older closed record(s) are not listed.</source>
        <translation>
            <numerusform>%n older closed record is not listed.</numerusform>
            <numerusform>%n older closed records are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have waited for more than a day.</source>
        <translation>
            <numerusform>%n record has waited for more than a day.</numerusform>
            <numerusform>%n records have waited for more than a day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message numerus="yes">
        <source>There is no sound for %n sentence(s) on this page.</source>
        <translation>
            <numerusform>There is no sound for %n sentence on this page.</numerusform>
            <numerusform>There is no sound for %n sentences on this page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message numerus="yes">
        <source>Make %n pack(s)…</source>
        <translation>
            <numerusform>Make %n pack…</numerusform>
            <numerusform>Make %n packs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) are written.</source>
        <translation>
            <numerusform>%n pack is written.</numerusform>
            <numerusform>%n packs are written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message numerus="yes">
        <source>Show %n note(s)</source>
        <translation>
            <numerusform>Show %n note</numerusform>
            <numerusform>Show %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuarantinePage</name>
    <message numerus="yes">
        <source>And %n older one(s).</source>
        <translation>
            <numerusform>And %n older one.</numerusform>
            <numerusform>And %n older ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were settled since.</source>
        <translation>
            <numerusform>%n more was settled since.</numerusform>
            <numerusform>%n more were settled since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message numerus="yes">
        <source>%n withdrawn since</source>
        <translation>
            <numerusform>%n withdrawn since</numerusform>
            <numerusform>%n withdrawn since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedactionDetail</name>
    <message numerus="yes">
        <source>And %n more place(s).</source>
        <translation>
            <numerusform>And %n more place.</numerusform>
            <numerusform>And %n more places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedactionList</name>
    <message numerus="yes">
        <source>{kind}, %n times</source>
        <translation>
            <numerusform>{kind}, once</numerusform>
            <numerusform>{kind}, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedactionPane</name>
    <message numerus="yes">
        <source>{done} of %n decided</source>
        <translation>
            <numerusform>{done} of %n decided</numerusform>
            <numerusform>{done} of %n decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace all that are sure (%n)</source>
        <translation>
            <numerusform>Replace the one that is sure</numerusform>
            <numerusform>Replace all that are sure (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new interview(s) say just what another one says, under another number. Ask the fieldworker.</source>
        <translation>
            <numerusform>%n new interview says just what another one says, under another number. Ask the fieldworker.</numerusform>
            <numerusform>%n new interviews say just what others say, under other numbers. Ask the fieldworker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be taken in</source>
        <translation>
            <numerusform>%n would be taken in</numerusform>
            <numerusform>%n would be taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n taken in</numerusform>
            <numerusform>%n taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn before and not kept</source>
        <translation>
            <numerusform>%n withdrawn before and not kept</numerusform>
            <numerusform>%n withdrawn before and not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) about sealed interviews</source>
        <translation>
            <numerusform>%n note about sealed interviews</numerusform>
            <numerusform>%n notes about sealed interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept out</source>
        <translation>
            <numerusform>%n kept out</numerusform>
            <numerusform>%n kept out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n more file(s) are in order.</source>
        <translation>
            <numerusform>%n more file is in order.</numerusform>
            <numerusform>%n more files are in order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) need a look. Mend these first, then take the folder in again.</source>
        <translation>
            <numerusform>%n more file needs a look. Mend these first, then take the folder in again.</numerusform>
            <numerusform>%n more files need a look. Mend these first, then take the folder in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message numerus="yes">
        <source>%n interview(s) arrived at the centre.</source>
        <translation>
            <numerusform>%n interview arrived at the centre.</numerusform>
            <numerusform>%n interviews arrived at the centre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How %n person(s) agreed arrived at the centre.</source>
        <translation>
            <numerusform>How %n person agreed arrived at the centre.</numerusform>
            <numerusform>How %n people agreed arrived at the centre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) after sealing arrived at the centre.</source>
        <translation>
            <numerusform>%n note after sealing arrived at the centre.</numerusform>
            <numerusform>%n notes after sealing arrived at the centre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n sealed copies were removed from this laptop.</source>
        <translation>
            <numerusform>Its sealed copy was removed from this laptop.</numerusform>
            <numerusform>Their sealed copies were removed from this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) still without a receipt.</source>
        <translation>
            <numerusform>%n interview still without a receipt.</numerusform>
            <numerusform>%n interviews still without a receipt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) about interviews: how people agreed, notes after sealing</source>
        <translation>
            <numerusform>%n file about interviews: how people agreed, notes after sealing</numerusform>
            <numerusform>%n files about interviews: how people agreed, notes after sealing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) sent, no receipt yet. When it comes, the sealed copy here is removed.</source>
        <translation>
            <numerusform>%n interview sent, no receipt yet. When it comes, the sealed copy here is removed.</numerusform>
            <numerusform>%n interviews sent, no receipt yet. When it comes, the sealed copy here is removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) about interviews sent, no receipt yet.</source>
        <translation>
            <numerusform>%n file about interviews sent, no receipt yet.</numerusform>
            <numerusform>%n files about interviews sent, no receipt yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message numerus="yes">
        <source>%n new record(s) say that somebody is in danger. Read them now.</source>
        <translation>
            <numerusform>%n new record says that somebody is in danger. Read it now.</numerusform>
            <numerusform>%n new records say that somebody is in danger. Read them now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) are here.</source>
        <translation>
            <numerusform>%n new record is here.</numerusform>
            <numerusform>%n new records are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) need a look: see below.</source>
        <translation>
            <numerusform>%n file needs a look: see below.</numerusform>
            <numerusform>%n files need a look: see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted here before and not kept again</source>
        <translation>
            <numerusform>%n deleted here before and not kept again</numerusform>
            <numerusform>%n deleted here before and not kept again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept out</source>
        <translation>
            <numerusform>%n kept out</numerusform>
            <numerusform>%n kept out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to write notes and seal</source>
        <translation>
            <numerusform>%n to write notes and seal</numerusform>
            <numerusform>%n to write notes and seal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>%n not finished</numerusform>
            <numerusform>%n not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent, no receipt yet</source>
        <translation>
            <numerusform>%n sent, no receipt yet</numerusform>
            <numerusform>%n sent, no receipt yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not with the lead yet</source>
        <translation>
            <numerusform>%n not with the lead yet</numerusform>
            <numerusform>%n not with the lead yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n still missing</numerusform>
            <numerusform>%n still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message numerus="yes">
        <source>%n interview(s) on the list were here and are deleted.</source>
        <translation>
            <numerusform>%n interview on the list was here and is deleted.</numerusform>
            <numerusform>%n interviews on the list were here and are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithdrawalPage</name>
    <message numerus="yes">
        <source>%n interview(s) sorted so far.</source>
        <translation>
            <numerusform>%n interview sorted so far.</numerusform>
            <numerusform>%n interviews sorted so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) cannot be found by a card with this key.</source>
        <translation>
            <numerusform>%n interview cannot be found by a card with this key.</numerusform>
            <numerusform>%n interviews cannot be found by a card with this key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithdrawalRequestPage</name>
    <message numerus="yes">
        <source>Given away %n time(s) before</source>
        <translation>
            <numerusform>Given away %n time before</numerusform>
            <numerusform>Given away %n times before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithdrawalScopePage</name>
    <message numerus="yes">
        <source>It was given away %n time(s). Each is marked as out of date, and whoever has it is told within a week.</source>
        <translation>
            <numerusform>It was given away %n time. Each is marked as out of date, and whoever has it is told within a week.</numerusform>
            <numerusform>It was given away %n times. Each is marked as out of date, and whoever has it is told within a week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsBox</name>
    <message numerus="yes">
        <source>This is a bit too long. Please make it %n character(s) shorter.</source>
        <translation>
            <numerusform>This is a bit too long. Please make it %n character shorter.</numerusform>
            <numerusform>This is a bit too long. Please make it %n characters shorter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have room for %n more character(s).</source>
        <translation>
            <numerusform>You have room for %n more character.</numerusform>
            <numerusform>You have room for %n more characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n mistake</numerusform>
            <numerusform>%n mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Said</name>
    <message numerus="yes">
        <source>%n interview(s) should have been sealed by themselves, and could not be.</source>
        <translation>
            <numerusform>One interview should have been sealed by itself, and could not be.</numerusform>
            <numerusform>%n interviews should have been sealed by themselves, and could not be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) were sealed by themselves.</source>
        <translation>
            <numerusform>One interview was sealed by itself.</numerusform>
            <numerusform>%n interviews were sealed by themselves.</numerusform>
        </translation>
    </message>
</context>
</TS>
