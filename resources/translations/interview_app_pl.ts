<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>ActsPage</name>
    <message>
        <source>Reading what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is chained to the one before. No line names an interview or a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that no line was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following every line from the first one on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {acts} acts and {lines} lines of the ledger follow each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the files for an auditor from time to time: they show later that this is still so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 2026-11-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done on these days that is of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} of {total}, the newest first. Times are in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptops’ own chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No laptop has sent anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: all follows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddendumPage</name>
    <message>
        <source>“{label}” must not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction to “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays at the centre and is left out of the analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sealed stays as it is. Your correction is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why must it not count?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong, and how is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, places and numbers that could tell who somebody is are replaced before it is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Sealing the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgesForm</name>
    <message>
        <source>How old are they?</source>
        <translation>Ile ma lat?</translation>
    </message>
    <message>
        <source>I am unsure whether they can decide: check it together before they do</source>
        <translation>Nie wiem, czy może zdecydować: sprawdźcie to razem wcześniej</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Zrozumienie</translation>
    </message>
    <message>
        <source>{n} or older</source>
        <translation>{n} lub więcej</translation>
    </message>
    <message>
        <source>Under {n}</source>
        <translation>Poniżej {n}</translation>
    </message>
    <message>
        <source>{n} or {m}</source>
        <translation>{n} lub {m}</translation>
    </message>
    <message>
        <source>{n} to {m}</source>
        <translation>{n} do {m}</translation>
    </message>
</context>
<context>
    <name>AidsForm</name>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Czcionka</translation>
    </message>
</context>
<context>
    <name>AidsView</name>
    <message>
        <source>Make it work for you</source>
        <translation>Dopasuj to do siebie</translation>
    </message>
    <message>
        <source>Try what is good for you. You can change it later, too.</source>
        <translation>Sprawdź, co ci pasuje. Możesz to też zmienić później.</translation>
    </message>
    <message>
        <source>Sam is 17 and likes music. This is how a story will look.</source>
        <translation>Sam ma 17 lat i lubi muzykę. Tak będzie wyglądać historia.</translation>
    </message>
</context>
<context>
    <name>AloudBar</name>
    <message>
        <source>Pause reading</source>
        <translation>Wstrzymaj czytanie</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Czytaj dalej</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Powtórz</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Zakończ czytanie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Czytaj na głos</translation>
    </message>
    <message>
        <source>Speed {n} %</source>
        <translation>Szybkość {n}%</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
</context>
<context>
    <name>AnalystWindow</name>
    <message>
        <source>Interview Companion: analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE   Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Choose one, or press Skip.</source>
        <translation>Wybierz jedną odpowiedź albo naciśnij Pomiń.</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <source>Text and colours</source>
        <translation>Tekst i kolory</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Choose a folder for backups, best on a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading when the last backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup brings the centre back when its computer is lost or broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose a folder. The copy is sealed: only the coordinator, the deputy and recovery open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made: {content} and {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It has %n interview(s), the evidence of consent, the study, laptops and records.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It does not have what comes later, nor your key files, their passphrases and withdrawal-key.age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {keys} nobody can read it. Put this one in the place of every earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the same disk as the centre: copy it to a stick, or both break together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong: everything is as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n interview(s) opens. The day is noted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they were written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the folder of the centre as it is, and make no backup over an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore your last backup into a new folder, check that one, and go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is a centre now, in the new folder {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It has %n interview(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) were withdrawn since: that was done again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are left out: their keys are gone, or came later.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with evidence of consent are left out likewise.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This centre is as it was. If you only tried the backup, delete the new folder now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever withdraws here later stays in it. To go on from it, see help (F1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing half made is left, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every interview and every record is read. Do it once a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a backup, or go on from one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup becomes a centre in a new folder, and this one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever withdrew does not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{moment} UTC, %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its name ends in {mark}.age. It has %n interview(s). Key {who} made it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where it is now only you know: no place is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This centre itself was made from a backup on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) came</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who withdrew is gone from earlier backups once a new keys.age replaces the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keys were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier backups open with the earlier keys only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle came, and nobody withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check that found all well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsRoom</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreathView</name>
    <message>
        <source>Carry on</source>
        <translation>Kontynuuj</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Your card</source>
        <translation>Twoja karta</translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation>Mam już kod</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Twój kod</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Weź to ze sobą</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Wydrukuj kartę</translation>
    </message>
    <message>
        <source>Save it on my stick</source>
        <translation>Zapisz na moim nośniku USB</translation>
    </message>
    <message>
        <source>My own copy of my answers</source>
        <translation>Moja własna kopia odpowiedzi</translation>
    </message>
    <message>
        <source>Copy the code on to a blank card. You will get one. Nobody can see what it is for.</source>
        <translation>Przepisz kod na czystą kartkę. Dostaniesz ją. Nikt nie zobaczy, do czego służy.</translation>
    </message>
</context>
<context>
    <name>CareRunning</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying everything, and sealing the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a centre from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the records, the study and the evidence of consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing again what was withdrawn since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews, and files with evidence of consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working in this window. Nothing is changed by the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working in this window. If you stop, nothing half made is left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Concern of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>The fieldworker wrote that somebody is in danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring them before you read on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE: nobody is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is somebody in danger?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said or seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing written)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop {n} of the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after it is closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Dotarła</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Badanie</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keeping time has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall this record and your notes be deleted? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old stick will not bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Twoje notatki</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note cannot be changed or taken out later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am dealing with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentreWindow</name>
    <message>
        <source>Interview Companion: central team</source>
        <translation>Interview Companion: zespół centralny</translation>
    </message>
    <message>
        <source>PRACTICE   Central team</source>
        <translation>ĆWICZENIE   Zespół centralny</translation>
    </message>
</context>
<context>
    <name>CeremonyWindow</name>
    <message>
        <source>Interview Companion: keys of a centre</source>
        <translation>Interview Companion: klucze centrum</translation>
    </message>
    <message>
        <source>The coordinator’s key</source>
        <translation>Klucz koordynatora</translation>
    </message>
    <message>
        <source>The coordinator sits at the screen, and nobody else.</source>
        <translation>Przed ekranem siedzi koordynator i nikt inny.</translation>
    </message>
    <message>
        <source>The deputy’s key</source>
        <translation>Klucz zastępcy</translation>
    </message>
    <message>
        <source>Now the deputy sits at the screen, and nobody else.</source>
        <translation>Teraz przed ekranem siedzi zastępca i nikt inny.</translation>
    </message>
</context>
<context>
    <name>ChartsWithTable</name>
    <message>
        <source>Hide the table</source>
        <translation>Ukryj tabelę</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>The database of the archive is damaged in %n place(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) have no key of their own any more: nobody can open them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are in the list, and nothing else of them is there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of interviews were changed, and do not open any more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are not what was taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the archive belong to nothing that is there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are here although they were withdrawn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The sums on the page Fieldwork are not those of the interviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with evidence of consent are damaged or misnamed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file revoked.krl does not list the laptops that are blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window and open it again: then they go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block one of them once more with interview-app centre revoke: that writes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesView</name>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Zmień: {what}</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Finish “{label}”</source>
        <translation>Zakończ „{label}”</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Twoje notatki</translation>
    </message>
    <message>
        <source>How it went: the place, breaks, anything the team should know.</source>
        <translation>Jak poszło: miejsce, przerwy, wszystko, co zespół powinien wiedzieć.</translation>
    </message>
    <message>
        <source>Seal the interview</source>
        <translation>Zapieczętuj rozmowę</translation>
    </message>
    <message>
        <source>Save their consent receipt</source>
        <translation>Zapisz potwierdzenie zgody</translation>
    </message>
    <message>
        <source>Record a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes kept.</source>
        <translation>Notatki zachowane.</translation>
    </message>
    <message>
        <source>Where is the participant’s own stick?</source>
        <translation>Gdzie jest własny nośnik uczestnika?</translation>
    </message>
    <message>
        <source>The receipt is saved as {name}. It holds no name and no code.</source>
        <translation>Potwierdzenie zapisano jako {name}. Nie ma w nim imienia ani kodu.</translation>
    </message>
    <message>
        <source>Step 1 of 3 · Held on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is sealed</source>
        <translation>„{label}” jest zapieczętowana</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Wróć do Dzisiaj</translation>
    </message>
    <message>
        <source>Send to the centre</source>
        <translation>Wyślij do centrum</translation>
    </message>
    <message>
        <source>It stays here, sealed, until the receipt from the centre comes.</source>
        <translation>Zostaje tutaj, zapieczętowana, aż przyjdzie pokwitowanie z centrum.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are not sent yet.</source>
        <translation>
            <numerusform>%n rozmowa nie jest jeszcze wysłana.</numerusform>
            <numerusform>%n rozmowy nie są jeszcze wysłane.</numerusform>
            <numerusform>%n rozmów nie jest jeszcze wysłanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed.</source>
        <translation>Zapieczętowano.</translation>
    </message>
    <message>
        <source>This laptop can no longer open it.</source>
        <translation>Ten laptop nie może jej już otworzyć.</translation>
    </message>
    <message>
        <source>Marked while you type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for notes has passed. Finish it now: at the next unlocking it is sealed as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can add notes until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeBackView</name>
    <message>
        <source>Is the code on your card?</source>
        <translation>Czy kod jest na twojej karcie?</translation>
    </message>
    <message>
        <source>Look at your card. Type the first part of the code. It has 4 letters or numbers.</source>
        <translation>Spójrz na swoją kartę. Wpisz pierwszą część kodu. Ma 4 litery lub cyfry.</translation>
    </message>
    <message>
        <source>Look at your card. Type the second part of the code. It has 4 letters or numbers.</source>
        <translation>Spójrz na swoją kartę. Wpisz drugą część kodu. Ma 4 litery lub cyfry.</translation>
    </message>
    <message>
        <source>Look at your card. Type the third part of the code. It has 4 letters or numbers.</source>
        <translation>Spójrz na swoją kartę. Wpisz trzecią część kodu. Ma 4 litery lub cyfry.</translation>
    </message>
    <message>
        <source>Part {n} of your code</source>
        <translation>Część {n} twojego kodu</translation>
    </message>
    <message>
        <source>Your code, hidden</source>
        <translation>Twój kod, zasłonięty</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Pokaż kod jeszcze raz</translation>
    </message>
    <message>
        <source>Type the 4 letters or numbers, or press Skip.</source>
        <translation>Wpisz 4 litery lub cyfry albo naciśnij Pomiń.</translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Where shall the sheet be saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes to read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each code says that everything in its bundle is safe here. Read it out sign by sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop takes it under Send, and then removes its own copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Save a sheet to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more code(s) stand on the sheet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is saved as {name}. Print it from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnPage</name>
    <message>
        <source>This box is full, and what you added last is not in it.</source>
        <translation>To pole jest pełne i nie ma w nim tego, co dopisano na końcu.</translation>
    </message>
    <message>
        <source>Everything that was in it is still there.</source>
        <translation>Wszystko, co w nim było, nadal tam jest.</translation>
    </message>
    <message>
        <source>Make it shorter, then write on.</source>
        <translation>Skróć tekst, potem pisz dalej.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>What was agreed</source>
        <translation>Na co się zgodzono</translation>
    </message>
    <message>
        <source>Story {n}, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story {n}, what if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Talia</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Pełna</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story {n}</source>
        <translation>Historia {n}</translation>
    </message>
    <message>
        <source>About the participant, in bands</source>
        <translation>O uczestniku, w przedziałach</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} (not for quoting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered, which counts as no</source>
        <translation>Bez odpowiedzi, co liczy się jako nie</translation>
    </message>
</context>
<context>
    <name>ConcernPage</name>
    <message>
        <source>Record a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came from “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for the safeguarding lead alone. You may name people here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not part of the interview, and the research team cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said or seen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at risk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this laptop as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concern is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then save it for them on a stick: it is on the list of concern records as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring the safeguarding lead today and say that a record is waiting for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Only the safeguarding lead can open it. Nobody can read it on this laptop, not even you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed.</source>
        <translation>Zapieczętowano.</translation>
    </message>
    <message>
        <source>Is somebody in danger now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Not now, as far as I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring first, write afterwards: 999, then your safeguarding lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring your safeguarding lead today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal for the safeguarding lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, keep the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After sealing, only the lead can read it. Until then the draft is on this laptop, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study names no safeguarding lead, so nothing can be sealed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is kept on this laptop as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring your safeguarding lead, and ask your coordinator for a study that names them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernsPage</name>
    <message>
        <source>Where shall the concern records be saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the safeguarding lead can open what is sealed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Working. Please leave the stick in.</source>
        <translation>Trwa praca. Nie wyjmuj nośnika.</translation>
    </message>
    <message>
        <source>Saved, read back and checked.</source>
        <translation>Zapisano, odczytano i sprawdzono.</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n record(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give it to the safeguarding lead, by hand. The sealed copies stay here until you remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sealed record(s) removed from this laptop.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save them for the safeguarding lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder chosen yet. A USB stick is best.</source>
        <translation>Nie wybrano jeszcze folderu. Najlepszy jest nośnik USB.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Wybierz inny folder</translation>
    </message>
    <message>
        <source>Save the concern records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go into a file of their own, never with the interviews. Use a stick for the lead alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the lead has opened them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the saved ones from here once the lead says that they can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not saved stays. What the lead has is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead has them: remove them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Concern {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: finish and seal it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved for the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed, not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>Two versions of one interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided. It counts from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of interview {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {of} to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived again and says something else. Both are kept until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the fieldworker how it came about first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one here counts, and the other one is destroyed. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one counts from now on, and the one here is destroyed. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Yes, keep the one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, take the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ in nothing that is shown here, such as how long a page was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>ConsentView</name>
    <message>
        <source>Choose one of the two. Both are fine.</source>
        <translation>Wybierz jedno z dwóch. Oba są w porządku.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Reading what this is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding and signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at their choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story {n}</source>
        <translation>Historia {n}</translation>
    </message>
    <message>
        <source>What if, number {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking their answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uneasy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth quoting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misunderstood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They took out what was noted here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>“{label}” waits for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview in progress</source>
        <translation>Rozmowa w toku</translation>
    </message>
    <message>
        <source>When it becomes too much</source>
        <translation>Gdy robi się tego za dużo</translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the steps (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too much for them (F9)</source>
        <translation>To dla nich za dużo (F9)</translation>
    </message>
    <message>
        <source>Record a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the laptop over again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Cover their screen now</source>
        <translation>Zasłoń teraz ich ekran</translation>
    </message>
    <message>
        <source>Go to their page (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They see your notes when they check their answers, and can take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do they seem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are taking a break, or their screen is covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are somewhere else now: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can ask:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study has nothing more to ask here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Nothing can be noted any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be noted before they have said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) so far.</source>
        <translation>
            <numerusform>Jak dotąd %n minuta.</numerusform>
            <numerusform>Jak dotąd %n minuty.</numerusform>
            <numerusform>Jak dotąd %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has just begun.</source>
        <translation>Dopiero się zaczęła.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) on this part.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You get the laptop back with your PIN, on their screen.</source>
        <translation>Laptop odzyskasz swoim PIN-em, na ekranie uczestnika.</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>Interviews for analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the interviews that count. The numbers are the copy’s own, and find nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not finished: interviews are missing. Ask the coordinator to open the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview counts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Pełna</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}, {language}, deck {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Locked</source>
        <translation>Zablokowane</translation>
    </message>
    <message>
        <source>Type the PIN to carry on.</source>
        <translation>Wpisz PIN, aby kontynuować.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Rozmowa</translation>
    </message>
</context>
<context>
    <name>DesignSection</name>
    <message>
        <source>A design can be drawn once study.toml has no mistakes. The section Pages lists them.</source>
        <translation>Plan można wylosować, gdy study.toml nie ma błędów. Wymienia je część Strony.</translation>
    </message>
    <message>
        <source>Working out what the design can show.</source>
        <translation>Obliczanie, co plan może pokazać.</translation>
    </message>
    <message>
        <source>Drawing the design</source>
        <translation>Losowanie planu</translation>
    </message>
    <message>
        <source>This takes a few seconds. Nothing is written until you freeze the design.</source>
        <translation>To potrwa kilka sekund. Nic się nie zapisze, dopóki nie zatwierdzisz planu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The drawing was cancelled.</source>
        <translation>Losowanie anulowano.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The design is frozen.</source>
        <translation>Plan jest zatwierdzony.</translation>
    </message>
    <message>
        <source>It is in design.csv and design.lock.toml. Keep both with the study.</source>
        <translation>Jest w plikach design.csv i design.lock.toml. Trzymaj oba razem z badaniem.</translation>
    </message>
    <message>
        <source>This study already has a frozen design, and this one differs from it.</source>
        <translation>To badanie ma już zatwierdzony plan, a ten się od niego różni.</translation>
    </message>
    <message>
        <source>The frozen design was left as it is.</source>
        <translation>Zatwierdzony plan pozostał bez zmian.</translation>
    </message>
    <message>
        <source>Replace it only if no interview has been held with it.</source>
        <translation>Zastąp go tylko, jeśli nie przeprowadzono z nim żadnej rozmowy.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Frozen. This is the centre’s own copy: to draw another design, open the researcher’s folder.</source>
        <translation>Zatwierdzony. To własna kopia centrum: aby wylosować inny plan, otwórz folder badacza.</translation>
    </message>
    <message>
        <source>No design is frozen yet.</source>
        <translation>Żaden plan nie jest jeszcze zatwierdzony.</translation>
    </message>
    <message>
        <source>Your own table is in design.csv, and not frozen yet.</source>
        <translation>Twoja własna tabela jest w design.csv, jeszcze niezatwierdzona.</translation>
    </message>
    <message>
        <source>Frozen in design.csv and design.lock.toml.</source>
        <translation>Zatwierdzony w design.csv i design.lock.toml.</translation>
    </message>
    <message>
        <source>Drawn, and not frozen yet: nothing is written so far.</source>
        <translation>Wylosowany, jeszcze niezatwierdzony: niczego dotąd nie zapisano.</translation>
    </message>
    <message>
        <source>Drawn again: it is the same as the frozen design.</source>
        <translation>Wylosowany ponownie: jest taki sam jak zatwierdzony.</translation>
    </message>
    <message>
        <source>Freeze it</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Draw the design</source>
        <translation>Wylosuj plan</translation>
    </message>
    <message>
        <source>Look at the table</source>
        <translation>Obejrzyj tabelę</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>Wylosuj ponownie</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Anulowanie…</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następna</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Badanie</translation>
    </message>
    <message>
        <source>“{title}”, version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central team knows this interview by its number, and has never seen the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it as not to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{label}” without its card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this only with the participant, and if you both are sure it is theirs: the day, the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the card is lost, nobody can find this interview any more to delete it. Say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deleted here at once: its key first, then everything that was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw tak, jak jest</translation>
    </message>
    <message>
        <source>Working. This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview is deleted on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their card is lost: delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes by question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DistressPage</name>
    <message>
        <source>When it becomes too much</source>
        <translation>Gdy robi się tego za dużo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Nobody has checked these numbers yet.</source>
        <translation>Nikt jeszcze nie sprawdził tych numerów.</translation>
    </message>
    <message>
        <source>Stop asking. Put your notes down.</source>
        <translation>Przestań pytać. Odłóż notatki.</translation>
    </message>
    <message>
        <source>Say that it sounded hard, and that you can stop here.</source>
        <translation>Powiedz, że to brzmiało ciężko i że możecie tu skończyć.</translation>
    </message>
    <message>
        <source>Stay with them. Offer a break, water or air.</source>
        <translation>Zostań z tą osobą. Zaproponuj przerwę, wodę lub wyjście na powietrze.</translation>
    </message>
    <message>
        <source>Ask if they are safe today.</source>
        <translation>Zapytaj, czy jest dziś bezpiecznie.</translation>
    </message>
    <message>
        <source>In danger now? Call 999, then your safeguarding lead.</source>
        <translation>Teraz w zagrożeniu? Dzwoń pod 999, a potem do osoby odpowiedzialnej za ochronę.</translation>
    </message>
    <message>
        <source>Give them the list of support lines.</source>
        <translation>Daj listę numerów pomocy.</translation>
    </message>
    <message>
        <source>Tell your safeguarding lead today.</source>
        <translation>Powiedz dziś osobie odpowiedzialnej za ochronę.</translation>
    </message>
</context>
<context>
    <name>DistressPanel</name>
    <message>
        <source>Let’s stop for a moment</source>
        <translation>Zatrzymajmy się na chwilę</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Zrób przerwę</translation>
    </message>
    <message>
        <source>Stop the interview</source>
        <translation>Zakończ rozmowę</translation>
    </message>
    <message>
        <source>I’m OK, carry on</source>
        <translation>Wszystko dobrze, kontynuuj</translation>
    </message>
    <message>
        <source>It is OK to feel upset. You did nothing wrong.</source>
        <translation>To w porządku, że jest ci ciężko. To nie twoja wina.</translation>
    </message>
    <message>
        <source>You do not have to go on. You do not have to say why.</source>
        <translation>Nie musisz kontynuować. Nie musisz mówić dlaczego.</translation>
    </message>
    <message>
        <source>Put both feet on the floor.</source>
        <translation>Postaw obie stopy na podłodze.</translation>
    </message>
    <message>
        <source>Breathe in slowly. Breathe out slowly.</source>
        <translation>Zrób powolny wdech. Zrób powolny wydech.</translation>
    </message>
    <message>
        <source>Look for three things that you can see.</source>
        <translation>Znajdź wzrokiem trzy rzeczy.</translation>
    </message>
    <message>
        <source>Nobody has checked these numbers yet.</source>
        <translation>Nikt jeszcze nie sprawdził tych numerów.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Folder…</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Choose the laptop’s request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the pack be saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol a laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new laptop writes a request on a stick. It gets a pack for it, made for it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the laptop’s request here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file called request-….json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the fieldworker. Their screen shows eight words: are they these, in this order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is laptop {n}. It gets a newer pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one word is another, somebody may have put another request in its place: stop here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the same: make the pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the pack of laptop {n}. Give it to the fieldworker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop will show the centre’s words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to people and laptops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message numerus="yes">
        <source>%n letter(s) are missing.</source>
        <translation>
            <numerusform>Brakuje %n litery.</numerusform>
            <numerusform>Brakuje %n liter.</numerusform>
            <numerusform>Brakuje %n liter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strong enough</source>
        <translation>Wystarczająco mocne</translation>
    </message>
    <message>
        <source>Found at once</source>
        <translation>Do odgadnięcia od razu</translation>
    </message>
    <message>
        <source>Far too easy to guess</source>
        <translation>Zdecydowanie za łatwe do odgadnięcia</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>Za łatwe do odgadnięcia</translation>
    </message>
    <message>
        <source>Nearly strong enough</source>
        <translation>Prawie wystarczająco mocne</translation>
    </message>
    <message>
        <source>Hard to guess, but too short</source>
        <translation>Trudne do odgadnięcia, ale za krótkie</translation>
    </message>
    <message>
        <source>Part of it is a password that many people use.</source>
        <translation>Część z tego to hasło, którego używa wiele osób.</translation>
    </message>
    <message>
        <source>Part of it is a common name.</source>
        <translation>Część z tego to popularne imię lub nazwisko.</translation>
    </message>
    <message>
        <source>A single everyday word, even with letters replaced by digits, is tried first.</source>
        <translation>Pojedyncze zwykłe słowo, nawet z cyframi zamiast liter, sprawdza się najpierw.</translation>
    </message>
    <message>
        <source>Keys that lie beside each other are tried early.</source>
        <translation>Klawisze leżące obok siebie sprawdza się wcześnie.</translation>
    </message>
    <message>
        <source>Letters or words that repeat add very little.</source>
        <translation>Powtarzające się litery lub słowa dają bardzo mało.</translation>
    </message>
    <message>
        <source>Runs such as abc or 4321 add very little.</source>
        <translation>Ciągi takie jak abc lub 4321 dają bardzo mało.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Daty i lata łatwo odgadnąć.</translation>
    </message>
    <message>
        <source>Add another word or two that have nothing to do with each other.</source>
        <translation>Dodaj jeszcze jedno lub dwa słowa, które nie mają ze sobą nic wspólnego.</translation>
    </message>
</context>
<context>
    <name>Fieldwork</name>
    <message>
        <source>A full bar is a yes of everybody who was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent by item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Talia</translation>
    </message>
    <message>
        <source>Deck {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decks used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How interviews ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Interviews by site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptops not heard from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptops that still use an older pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptops whose bundles do not follow each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of fewer than 5 people are hidden, and so are others from which they could be worked out. Zeros show, except where they would tell of somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Ratings in one interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Skips by question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skips of the rating, by story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first 24 are drawn; the table has every one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fuller a cell, the nearer it is to its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped {skipped}, “I don’t know” {unsure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the laptop&apos;s storage was two at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I don’t know”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full bar would be a skip by everybody, each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Story {n}</source>
        <translation>Historia {n}</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 12 weeks are drawn; the table has every week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upright line is the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upright line is where each deck would be if all were used equally often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on all questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has been heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawals that are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>a bundle is missing before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days left: fieldwork has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 4 ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviews, of those wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two bundles follow the same one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes {yes}, no {no}, not answered {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldworkCard</name>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldworkPage</name>
    <message>
        <source>Fieldwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sums …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is hidden here is hidden in it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the progress report be saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview has come yet. When bundles are taken in, this page shows how it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>No targets are set. Help (F1) says how to write them down in a file called targets.toml.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldworkRoom</name>
    <message>
        <source>Fieldwork</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldworkerWindow</name>
    <message>
        <source>Interview Companion</source>
        <translation>Interview Companion</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>PRACTICE   Passphrase: {passphrase}   PIN: {pin}</source>
        <translation>ĆWICZENIE   Hasło: {passphrase}   PIN: {pin}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ĆWICZENIE</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Find by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Talia</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Pełna</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Przerwana wcześniej</translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>What the check found</source>
        <translation>Co wykazało sprawdzenie</translation>
    </message>
    <message>
        <source>Notes of the check</source>
        <translation>Uwagi ze sprawdzenia</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Skip – I’d rather not say</source>
        <translation>Pomiń – wolę nie mówić</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Choose the folder of the study</source>
        <translation>Wybierz folder badania</translation>
    </message>
    <message>
        <source>Choose a new, empty folder for the centre</source>
        <translation>Wybierz nowy, pusty folder dla centrum</translation>
    </message>
    <message>
        <source>Found the centre</source>
        <translation>Załóż centrum</translation>
    </message>
    <message>
        <source>The keys are made. Now choose the folder of the study, and then an empty folder for the centre.</source>
        <translation>Klucze są gotowe. Teraz wybierz folder badania, a potem pusty folder dla centrum.</translation>
    </message>
    <message>
        <source>Choose both…</source>
        <translation>Wybierz oba…</translation>
    </message>
    <message>
        <source>Founding the centre. Nothing is half made if this is interrupted.</source>
        <translation>Zakładanie centrum. Po przerwaniu nic nie zostanie zrobione w połowie.</translation>
    </message>
    <message>
        <source>The centre is founded</source>
        <translation>Centrum jest założone</translation>
    </message>
    <message>
        <source>Two sheets have opened a trial bundle. Study packs can be made from now on.</source>
        <translation>Dwa arkusze otworzyły próbną paczkę. Od teraz można tworzyć pakiety badania.</translation>
    </message>
    <message>
        <source>These are the words of the centre, which every laptop will show:</source>
        <translation>To są słowa centrum, które pokaże każdy laptop:</translation>
    </message>
    <message>
        <source>Put each sheet into its envelope. Open the centre with interview-app centre open.</source>
        <translation>Włóż każdy arkusz do jego koperty. Otwórz centrum poleceniem interview-app centre open.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>PRACTICE – nothing here is real</source>
        <translation>ĆWICZENIE – nic tu nie jest prawdziwe</translation>
    </message>
    <message>
        <source>{words}   PIN: {pin}</source>
        <translation>{words}   PIN: {pin}</translation>
    </message>
</context>
<context>
    <name>GridForm</name>
    <message>
        <source>Choose one for at least one row, or press Skip.</source>
        <translation>Wybierz odpowiedź w co najmniej jednym wierszu albo naciśnij Pomiń.</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Which screen is the participant’s?</source>
        <translation>Który ekran jest dla uczestnika?</translation>
    </message>
    <message>
        <source>Their pages fill that screen. On the other one you can cover them, and nothing else of yours shows.</source>
        <translation>Strony uczestnika wypełniają ten ekran. Na drugim możesz je zasłonić i nic innego twojego nie widać.</translation>
    </message>
    <message>
        <source>If the cable is pulled, everything is covered at once.</source>
        <translation>Gdy ktoś wyjmie kabel, wszystko od razu się zasłania.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Ten ekran</translation>
    </message>
    <message>
        <source>The other screen</source>
        <translation>Drugi ekran</translation>
    </message>
    <message>
        <source>{where}: {name}, {size}</source>
        <translation>{where}: {name}, {size}</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>Welcome back. This is your part now.</source>
        <translation>Witaj ponownie. Teraz twoja kolej.</translation>
    </message>
    <message>
        <source>You carry on where you were.</source>
        <translation>Zaczynasz tam, gdzie była przerwa.</translation>
    </message>
    <message>
        <source>You can stop at any time. You do not have to say why.</source>
        <translation>Możesz przerwać w każdej chwili. Nie musisz mówić dlaczego.</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Zaczynam</translation>
    </message>
</context>
<context>
    <name>HandOverView</name>
    <message>
        <source>Hello. This is your part now.</source>
        <translation>Cześć. Teraz twoja kolej.</translation>
    </message>
    <message>
        <source>You hold the laptop, and you choose what happens on it.</source>
        <translation>To ty trzymasz laptop i ty decydujesz, co się na nim dzieje.</translation>
    </message>
    <message>
        <source>First you make these pages easy to read. Then you read what this is about.</source>
        <translation>Najpierw dopasujesz strony, aby łatwo się czytały. Potem przeczytasz, o co chodzi.</translation>
    </message>
    <message>
        <source>Nothing is saved until you say yes.</source>
        <translation>Nic się nie zapisze, dopóki nie powiesz „tak”.</translation>
    </message>
    <message>
        <source>You can stop at any time. You do not have to say why.</source>
        <translation>Możesz przerwać w każdej chwili. Nie musisz mówić dlaczego.</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Zaczynam</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the quick cards be saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quick card(s) are saved. Print each on one sheet of A4.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the quick cards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No page has these words. Try another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose bundles</source>
        <translation>Wybierz paczki</translation>
    </message>
    <message>
        <source>Choose a folder of bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in interviews</source>
        <translation>Przyjmij rozmowy</translation>
    </message>
    <message>
        <source>Drop bundles here, or a folder of them</source>
        <translation>Upuść tu paczki lub folder z nimi</translation>
    </message>
    <message>
        <source>Files whose names begin with “bundle-”. The originals stay where they are.</source>
        <translation>Pliki, których nazwy zaczynają się od „bundle-”. Oryginały zostają na miejscu.</translation>
    </message>
    <message>
        <source>What arrives is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these in now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes to read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no bundles in that folder.</source>
        <translation>W tym folderze nie ma paczek.</translation>
    </message>
    <message>
        <source>Look for files whose names begin with “bundle-”.</source>
        <translation>Szukaj plików, których nazwy zaczynają się od „bundle-”.</translation>
    </message>
    <message>
        <source>This was only a check: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) need a look: see below.</source>
        <translation>
            <numerusform>%n plik wymaga uwagi: zobacz niżej.</numerusform>
            <numerusform>%n pliki wymagają uwagi: zobacz niżej.</numerusform>
            <numerusform>%n plików wymaga uwagi: zobacz niżej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new was taken in.</source>
        <translation>Nie przyjęto nic nowego.</translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new interview(s) would be taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new interview(s) are in the archive.</source>
        <translation>
            <numerusform>%n nowa rozmowa jest w archiwum.</numerusform>
            <numerusform>%n nowe rozmowy są w archiwum.</numerusform>
            <numerusform>%n nowych rozmów jest w archiwum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of consent for %n interview(s) is kept, sealed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n file(s) were not looked at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken in stays. Take the folder in again to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) are no bundles and were passed over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is saved. It goes back to the laptop, which then removes its copy.</source>
        <translation>Pokwitowanie jest zapisane. Wraca do laptopa, który wtedy usuwa swoją kopię.</translation>
    </message>
</context>
<context>
    <name>ImportRoom</name>
    <message>
        <source>Take in</source>
        <translation>Przyjmij</translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Arrow keys walk through the list. Enter does what the row asks for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewWords</name>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and seal are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed, not sent</source>
        <translation>Zapieczętowana, niewysłana</translation>
    </message>
    <message>
        <source>Sent, no receipt yet</source>
        <translation>Wysłana, bez pokwitowania</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Dotarła</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięta</translation>
    </message>
    <message>
        <source>Carry on where it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your notes, then seal it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop can no longer open it</source>
        <translation>Ten laptop nie może jej już otworzyć</translation>
    </message>
    <message>
        <source>Kept sealed until the receipt comes</source>
        <translation>Przechowywana pod pieczęcią, aż przyjdzie pokwitowanie</translation>
    </message>
    <message>
        <source>At the centre, and removed from here</source>
        <translation>W centrum i usunięta stąd</translation>
    </message>
    <message>
        <source>Nothing of it is left</source>
        <translation>Nic z niej nie zostało</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Write notes and seal</source>
        <translation>Napisz notatki i zapieczętuj</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted interview</source>
        <translation>Usunięta rozmowa</translation>
    </message>
    <message>
        <source>Only the centre can open it</source>
        <translation>Otworzyć może ją tylko centrum</translation>
    </message>
    <message>
        <source>It is recovered at the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{date} · {missing}</source>
        <translation>{date} · {missing}</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Do dokończenia</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Where shall the copy for the centre be saved?</source>
        <translation>Gdzie zapisać kopię dla centrum?</translation>
    </message>
    <message>
        <source>Writing the copy. This takes a moment.</source>
        <translation>Zapisywanie kopii. To chwilę potrwa.</translation>
    </message>
    <message>
        <source>The copy is saved. Only the central team can open it.</source>
        <translation>Kopia jest zapisana. Otworzyć może ją tylko zespół centralny.</translation>
    </message>
    <message>
        <source>Give it to your coordinator, and delete it when they have taken it in.</source>
        <translation>Oddaj ją koordynatorowi i usuń, gdy ją przyjmie.</translation>
    </message>
    <message>
        <source>Find by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found. Change what you look for, or show everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n rozmowa</numerusform>
            <numerusform>%n rozmowy</numerusform>
            <numerusform>%n rozmów</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {n} interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the central team can open some of them</source>
        <translation>Niektóre może otworzyć tylko zespół centralny</translation>
    </message>
    <message>
        <source>This laptop has no key to them any more, as it should. Everything that was said is safe.</source>
        <translation>Ten laptop nie ma już do nich klucza i tak ma być. Wszystko, co powiedziano, jest bezpieczne.</translation>
    </message>
    <message>
        <source>Save a copy for the centre, where they are recovered.</source>
        <translation>Zapisz kopię dla centrum, gdzie zostaną odzyskane.</translation>
    </message>
    <message>
        <source>Save a copy for the centre…</source>
        <translation>Zapisz kopię dla centrum…</translation>
    </message>
    <message>
        <source>There are no interviews on this laptop yet.</source>
        <translation>Na tym laptopie nie ma jeszcze rozmów.</translation>
    </message>
    <message>
        <source>They will be listed here by a label of two words, never by a name.</source>
        <translation>Będą tu wymienione pod etykietą z dwóch słów, nigdy pod nazwiskiem.</translation>
    </message>
    <message>
        <source>Start an interview</source>
        <translation>Zacznij rozmowę</translation>
    </message>
    <message>
        <source>{words} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewsRoom</name>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
</context>
<context>
    <name>KeepView</name>
    <message>
        <source>See or change my choices</source>
        <translation>Zobacz lub zmień moje decyzje</translation>
    </message>
    <message>
        <source>Choose one of the two. Both are fine.</source>
        <translation>Wybierz jedno z dwóch. Oba są w porządku.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Where shall the key file be saved? A stick of its owner is best</source>
        <translation>Gdzie zapisać plik klucza? Najlepiej na nośniku właściciela</translation>
    </message>
    <message>
        <source>Choose the public half: a file whose name ends in .pub</source>
        <translation>Wybierz część publiczną: plik z końcówką .pub</translation>
    </message>
    <message>
        <source>The key file and its passphrase are kept in different places.</source>
        <translation>Plik klucza i jego hasło trzyma się w różnych miejscach.</translation>
    </message>
    <message>
        <source>Make the key…</source>
        <translation>Utwórz klucz…</translation>
    </message>
    <message>
        <source>It was made on another computer…</source>
        <translation>Utworzono go na innym komputerze…</translation>
    </message>
    <message>
        <source>Making the key. This takes a few seconds, so that nobody can guess quickly later.</source>
        <translation>Tworzenie klucza. Trwa kilka sekund, aby nikt nie mógł później szybko zgadywać.</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group or gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name on social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an official number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where somebody comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unusual word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure: it names somebody or something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely: it narrows down who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check: the program does not know it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageCards</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>{language}, easy words</source>
        <translation>{language}, łatwe słowa</translation>
    </message>
</context>
<context>
    <name>LaptopPage</name>
    <message>
        <source>Check this laptop</source>
        <translation>Sprawdź ten laptop</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Wróć do Dzisiaj</translation>
    </message>
    <message>
        <source>Still looking at the rest. This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop {n} is used at {site}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop {n} has no site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop {n}</source>
        <translation>Laptop {n}</translation>
    </message>
    <message>
        <source>Back to people and laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never: no bundle of it was taken in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, made on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}: make a new pack soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on {day}: make a new pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack}; its last bundle was made with an older one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}. Its bundles are not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n przyjęta</numerusform>
            <numerusform>%n przyjęte</numerusform>
            <numerusform>%n przyjętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came again, which is harmless</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Seen on {day}. Nothing was kept out for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieldwork is counted by site. A town or a house, and nobody’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is lost or stolen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block this laptop…</source>
        <translation>Zablokuj ten laptop…</translation>
    </message>
    <message>
        <source>Bundles that this laptop signed are refused from then on, also ones written before.</source>
        <translation>Paczki podpisane przez ten laptop będą odtąd odrzucane, także zapisane wcześniej.</translation>
    </message>
    <message>
        <source>Take in what it has sent first. This cannot be undone: the laptop would have to be set up anew.</source>
        <translation>Najpierw przyjmij to, co wysłał. Tego nie można cofnąć: laptop trzeba by przygotować od nowa.</translation>
    </message>
    <message>
        <source>Block laptop {n}</source>
        <translation>Zablokuj laptop {n}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw tak, jak jest</translation>
    </message>
</context>
<context>
    <name>LaptopWords</name>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the laptop in, or take the charger with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery at {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery for {n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be seen from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the battery sign of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, as far as can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seems to be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date and time of the laptop. Interviews are still safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aloud will not work. Plug in headphones, or read the words out yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for temporary files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room} free</source>
        <translation>{room} wolne</translation>
    </message>
    <message>
        <source>Only {room} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space before you start an interview.</source>
        <translation>Zwolnij trochę miejsca, zanim zaczniesz rozmowę.</translation>
    </message>
    <message>
        <source>Start the laptop anew. If that does not help, ask whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews are encrypted anyway. Ask whoever looks after this laptop to encrypt its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews are encrypted anyway. Ask whoever looks after this laptop about its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Badanie</translation>
    </message>
    <message>
        <source>Helplines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your coordinator whether every number has been rung lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”, version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be used until {day}. Ask your coordinator for a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Niezainstalowane</translation>
    </message>
    <message>
        <source>Get the study first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nie można go użyć</translation>
    </message>
    <message>
        <source>Read what is said on Today, and get a newer study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {n} months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastLook</name>
    <message>
        <source>The words as they will leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does anything still tell who it is about? Select those words, and mark them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could recognise this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A friend, a teacher, somebody who was there: would they know who it is about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody I can think of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody might</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: they are replaced everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those words are not among what was said or noted. Select whole words of one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then select the words that could tell, above, and mark them. Or go back and replace more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadWindow</name>
    <message>
        <source>Interview Companion: concern inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Przyjmij</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>Choose the file that was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write plain words: participants read this line. It cannot be changed, only corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are left out: write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Correct line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line stays. What you write here is a line of its own, and counts from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what everybody agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: fingerprint {digest}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation, not a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as funder, or research team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One short sentence, such as: To see how young people feel about sharing data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until which day may they keep it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 2027-05-01; empty: no last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis in law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that was given…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fingerprint goes into the line, so that nobody can say later it was another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that may be in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Who said yes to: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no day. Write it as 2027-05-01.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>Interview</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Talia</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Zakończenie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Pełna</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Przerwana wcześniej</translation>
    </message>
    <message>
        <source>{finished}, void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yes} of {asked} yes</source>
        <translation>{yes} z {asked} na tak</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Reading the archive.</source>
        <translation>Czytanie archiwum.</translation>
    </message>
    <message>
        <source>Read the interview</source>
        <translation>Przeczytaj rozmowę</translation>
    </message>
    <message>
        <source>No interview has been taken in yet.</source>
        <translation>Nie przyjęto jeszcze żadnej rozmowy.</translation>
    </message>
    <message>
        <source>Take in interviews</source>
        <translation>Przyjmij rozmowy</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n rozmowa</numerusform>
            <numerusform>%n rozmowy</numerusform>
            <numerusform>%n rozmów</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {whole} interviews</source>
        <translation>{shown} z {whole} rozmów</translation>
    </message>
    <message>
        <source>Nothing is found. Change what you look for, or show everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in concern files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concern record has been taken in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n older closed record(s) are not listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be opened. Take it back from your backup of this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have waited for more than a day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read the first one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE: nobody is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody is in danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>There is no sound for this page.</source>
        <translation>Do tej strony nie ma dźwięku.</translation>
    </message>
    <message>
        <source>This laptop cannot read this language aloud.</source>
        <translation>Ten laptop nie umie czytać na głos w tym języku.</translation>
    </message>
    <message>
        <source>Do you hear it? If not, turn the sound up, or tell the person with you.</source>
        <translation>Słychać? Jeśli nie, zwiększ głośność albo powiedz o tym osobie, która jest z tobą.</translation>
    </message>
    <message>
        <source>Reading is paused.</source>
        <translation>Czytanie jest wstrzymane.</translation>
    </message>
    <message>
        <source>Reading has ended.</source>
        <translation>Koniec czytania.</translation>
    </message>
    <message>
        <source>This laptop has no sound now. Nothing is lost. You can read on, or ask somebody to read to you.</source>
        <translation>Ten laptop nie ma teraz dźwięku. Nic nie przepadło. Możesz czytać dalej albo poprosić kogoś o czytanie.</translation>
    </message>
    <message numerus="yes">
        <source>There is no sound for %n sentence(s) on this page.</source>
        <translation>
            <numerusform>Do %n zdania na tej stronie nie ma dźwięku.</numerusform>
            <numerusform>Do %n zdań na tej stronie nie ma dźwięku.</numerusform>
            <numerusform>Do %n zdań na tej stronie nie ma dźwięku.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message>
        <source>Locking</source>
        <translation>Blokowanie</translation>
    </message>
    <message>
        <source>Something is being put away safely first. This takes a moment.</source>
        <translation>Najpierw coś jest bezpiecznie odkładane. To chwilę potrwa.</translation>
    </message>
</context>
<context>
    <name>MakingSure</name>
    <message>
        <source>A moment together</source>
        <translation>Chwila razem</translation>
    </message>
    <message>
        <source>The person who holds the interview types the PIN here.</source>
        <translation>Osoba prowadząca rozmowę wpisze tu PIN.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
</context>
<context>
    <name>NamingPage</name>
    <message>
        <source>Choose the public halves, files whose names end in .pub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose everybody who is to have this role, also those who stay. Each has a key for it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the words with each person by phone before you name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing the centre’s files anew. Nothing is half changed if this is interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose public halves…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name these from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to people and laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {id}</source>
        <translation>Klucz {id}</translation>
    </message>
</context>
<context>
    <name>NewLaptopPage</name>
    <message>
        <source>Set this laptop up</source>
        <translation>Przygotuj ten laptop</translation>
    </message>
    <message>
        <source>Everything on it will be encrypted under a passphrase that only you know.</source>
        <translation>Wszystko na nim będzie zaszyfrowane hasłem, które znasz tylko ty.</translation>
    </message>
    <message>
        <source>Without it nobody opens this laptop. If you lose it, your coordinator can save the answers.</source>
        <translation>Bez niego nikt nie otworzy tego laptopa. Jeśli je zgubisz, koordynator może uratować odpowiedzi.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Przygotuj</translation>
    </message>
    <message>
        <source>Setting up. This takes a few seconds, so that nobody can guess quickly later.</source>
        <translation>Przygotowywanie. Trwa kilka sekund, aby nikt nie mógł później szybko zgadywać.</translation>
    </message>
</context>
<context>
    <name>Noted</name>
    <message>
        <source>To come back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth quoting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have been misunderstood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seemed calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seemed uneasy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seemed upset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seemed to need a stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant took out what was noted here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Something went wrong that should not happen.</source>
        <translation>Coś poszło nie tak, a nie powinno.</translation>
    </message>
    <message>
        <source>What was saved before is still safe.</source>
        <translation>To, co zapisano wcześniej, jest bezpieczne.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, close the program and open it again.</source>
        <translation>Spróbuj ponownie. Jeśli to się powtórzy, zamknij program i otwórz go jeszcze raz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Sorry</source>
        <translation>Przepraszamy</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>Choose at least one, or press Skip.</source>
        <translation>Wybierz co najmniej jedną odpowiedź albo naciśnij Pomiń.</translation>
    </message>
    <message>
        <source>Type a few words, or press Skip.</source>
        <translation>Napisz kilka słów albo naciśnij Pomiń.</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Napiszę</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Powiem</translation>
    </message>
    <message>
        <source>Pick it</source>
        <translation>Wybiorę</translation>
    </message>
    <message>
        <source>How do you want to answer?</source>
        <translation>Jak chcesz odpowiedzieć?</translation>
    </message>
    <message>
        <source>Pick as many as you like.</source>
        <translation>Wybierz tyle, ile chcesz.</translation>
    </message>
    <message>
        <source>Say it. The person with you types your words, and reads them back to you.</source>
        <translation>Powiedz to. Osoba obok zapisze twoje słowa i ci je odczyta.</translation>
    </message>
</context>
<context>
    <name>OwnAnswersPage</name>
    <message>
        <source>Cover the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To show them again, look the code up once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>Choose the laptops’ requests</source>
        <translation>Wybierz prośby laptopów</translation>
    </message>
    <message>
        <source>Where shall the packs be saved?</source>
        <translation>Gdzie zapisać pakiety?</translation>
    </message>
    <message>
        <source>A study with mistakes cannot be packed. The section Pages lists them.</source>
        <translation>Badania z błędami nie można spakować. Wymienia je część Strony.</translation>
    </message>
    <message>
        <source>Each laptop saves its own: a file whose name begins with “request-”.</source>
        <translation>Każdy laptop zapisuje własną: plik, którego nazwa zaczyna się od „request-”.</translation>
    </message>
    <message>
        <source>1. Choose the laptops’ requests</source>
        <translation>1. Wybierz prośby laptopów</translation>
    </message>
    <message>
        <source>Choose requests…</source>
        <translation>Wybierz prośby…</translation>
    </message>
    <message>
        <source>One file for each laptop whose words are the same. It works on that laptop only, until {day}.</source>
        <translation>Jeden plik dla każdego laptopa, którego słowa się zgadzają. Działa tylko na nim, do {day}.</translation>
    </message>
    <message>
        <source>3. Make the packs</source>
        <translation>3. Utwórz pakiety</translation>
    </message>
    <message numerus="yes">
        <source>Make %n pack(s)…</source>
        <translation>
            <numerusform>Utwórz %n pakiet…</numerusform>
            <numerusform>Utwórz %n pakiety…</numerusform>
            <numerusform>Utwórz %n pakietów…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make packs…</source>
        <translation>Utwórz pakiety…</translation>
    </message>
    <message>
        <source>Signing and writing…</source>
        <translation>Podpisywanie i zapisywanie…</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) are written.</source>
        <translation>
            <numerusform>Zapisano %n pakiet.</numerusform>
            <numerusform>Zapisano %n pakiety.</numerusform>
            <numerusform>Zapisano %n pakietów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each file to the fieldworker of its laptop, who installs it there.</source>
        <translation>Daj każdy plik ankieterowi jego laptopa, który go tam zainstaluje.</translation>
    </message>
    <message>
        <source>Packs carry {study}, version {version}: the study of this centre.</source>
        <translation>Pakiety zawierają {study}, wersja {version}: badanie tego centrum.</translation>
    </message>
    <message>
        <source>From now on new packs carry version {version} of {study}.</source>
        <translation>Od teraz nowe pakiety zawierają wersję {version} badania {study}.</translation>
    </message>
    <message>
        <source>It becomes the study of this centre with the first pack that you make.</source>
        <translation>Stanie się badaniem tego centrum wraz z pierwszym utworzonym pakietem.</translation>
    </message>
    <message>
        <source>Interviews that began on an earlier version stay on it, and can still be taken in and read.</source>
        <translation>Rozmowy rozpoczęte na wcześniejszej wersji na niej zostają i nadal można je przyjąć i przeczytać.</translation>
    </message>
    <message>
        <source>What people agree to is worded differently than until now, in: {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study names no new material change, so nobody whose interview is open will be asked anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a promise or a risk has changed, name it in study.toml as consent.material_change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop will show these words of the centre. Read them out when you are asked.</source>
        <translation>Laptop pokaże te słowa centrum. Przeczytaj je, gdy ktoś poprosi.</translation>
    </message>
    <message>
        <source>The words of the centre</source>
        <translation>Słowa centrum</translation>
    </message>
    <message>
        <source>Let the fieldworker read out the words on the laptop’s screen. All eight must be the same.</source>
        <translation>Niech ankieter przeczyta słowa z ekranu laptopa. Wszystkie osiem muszą się zgadzać.</translation>
    </message>
    <message>
        <source>2. Compare the words by phone</source>
        <translation>2. Porównajcie słowa przez telefon</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Słowa się zgadzają</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Poprzednia</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następna</translation>
    </message>
    <message numerus="yes">
        <source>Show %n note(s)</source>
        <translation>
            <numerusform>Pokaż %n uwagę</numerusform>
            <numerusform>Pokaż %n uwagi</numerusform>
            <numerusform>Pokaż %n uwag</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the notes</source>
        <translation>Ukryj uwagi</translation>
    </message>
    <message>
        <source>{at} of {of}. Alt and arrow keys turn pages.</source>
        <translation>{at} z {of}. Alt i strzałki zmieniają strony.</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
    <message>
        <source>This page cannot be shown yet: the wording “{path}” is missing.</source>
        <translation>Tej strony nie można jeszcze pokazać: brakuje tekstu „{path}”.</translation>
    </message>
</context>
<context>
    <name>ParticipantWindow</name>
    <message>
        <source>Interview</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Carry on instead</source>
        <translation>Jednak kontynuuj</translation>
    </message>
    <message>
        <source>Show the last page again</source>
        <translation>Pokaż ostatnią stronę jeszcze raz</translation>
    </message>
    <message>
        <source>Answer saved.</source>
        <translation>Odpowiedź zapisana.</translation>
    </message>
    <message>
        <source>Your answers are being put away safely.</source>
        <translation>Twoje odpowiedzi są bezpiecznie odkładane.</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Zgadza się.</translation>
    </message>
    <message>
        <source>That is not quite the same. Look at your card and try again, or show the code again.</source>
        <translation>To nie do końca to samo. Spójrz na kartę i spróbuj ponownie albo pokaż kod jeszcze raz.</translation>
    </message>
    <message>
        <source>Please give the laptop back</source>
        <translation>Oddaj proszę laptop</translation>
    </message>
    <message>
        <source>The person who gave it to you types the PIN here.</source>
        <translation>Osoba, od której masz laptop, wpisze tu PIN.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Odbierz</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>This is not the same. Look at the words, and type them once more.</source>
        <translation>To nie to samo. Spójrz na słowa i wpisz je jeszcze raz.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Inne słowa</translation>
    </message>
    <message>
        <source>Choose my own</source>
        <translation>Wybiorę własne</translation>
    </message>
    <message>
        <source>Write these six words on paper:</source>
        <translation>Zapisz te sześć słów na papierze:</translation>
    </message>
    <message>
        <source>Type the six words back</source>
        <translation>Wpisz z powrotem te sześć słów</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Twoje hasło</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <source>At least {n} letters. Several words that have nothing to do with each other are best.</source>
        <translation>Co najmniej {n} liter. Najlepiej kilka słów, które nie mają ze sobą nic wspólnego.</translation>
    </message>
    <message>
        <source>Use six given words instead</source>
        <translation>Użyj jednak sześciu podanych słów</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>To samo jeszcze raz</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>Dotychczasowe hasło</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>Somebody who has copied this laptop’s disk before still needs only the old passphrase.</source>
        <translation>Kto wcześniej skopiował dysk tego laptopa, nadal potrzebuje tylko starego hasła.</translation>
    </message>
    <message>
        <source>If you fear that, seal and send every interview, and have the laptop set up anew.</source>
        <translation>Jeśli się tego obawiasz, zapieczętuj i wyślij wszystkie rozmowy i poproś o ponowne przygotowanie laptopa.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Changing it. This takes a few seconds, so that nobody can guess quickly later.</source>
        <translation>Zmienianie. Trwa kilka sekund, aby nikt nie mógł później szybko zgadywać.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Hasło zostało zmienione.</translation>
    </message>
    <message>
        <source>From now on the new one opens this laptop. Keep its paper apart from the laptop.</source>
        <translation>Od teraz ten laptop otwiera nowe hasło. Trzymaj kartkę z nim osobno.</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Najpierw wpisz hasło.</translation>
    </message>
</context>
<context>
    <name>PausePanel</name>
    <message>
        <source>You are on a break</source>
        <translation>Masz przerwę</translation>
    </message>
    <message>
        <source>Take as long as you like. What you have said so far is safe.</source>
        <translation>Nie spiesz się. To, co już zostało powiedziane, jest bezpieczne.</translation>
    </message>
    <message>
        <source>You can talk about something else, get some air, or have a drink of water.</source>
        <translation>Możesz porozmawiać o czymś innym, wyjść na powietrze albo napić się wody.</translation>
    </message>
    <message>
        <source>If you stop, you choose what happens to what you said. You do not have to say why.</source>
        <translation>Jeśli przerwiesz, to ty decydujesz, co stanie się z twoimi słowami. Nie musisz mówić dlaczego.</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>This is too much for me</source>
        <translation>To dla mnie za dużo</translation>
    </message>
    <message>
        <source>Talk about something else</source>
        <translation>Porozmawiajmy o czymś innym</translation>
    </message>
    <message>
        <source>See or change my choices</source>
        <translation>Zobacz lub zmień moje decyzje</translation>
    </message>
    <message>
        <source>Check together that all is clear</source>
        <translation>Sprawdźcie razem, czy wszystko jest jasne</translation>
    </message>
    <message>
        <source>Stop the interview</source>
        <translation>Zakończ rozmowę</translation>
    </message>
    <message>
        <source>Give the laptop back for now</source>
        <translation>Oddaj na razie laptop</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>No study pack can be made yet.</source>
        <translation>Nie można jeszcze tworzyć pakietów badania.</translation>
    </message>
    <message>
        <source>First show that two of the three recovery shares really open what is sealed here.</source>
        <translation>Najpierw pokaż, że dwa z trzech udziałów odzyskiwania naprawdę otwierają to, co tu zapieczętowano.</translation>
    </message>
    <message>
        <source>Sealing a trial bundle and opening it again. This takes a moment.</source>
        <translation>Pieczętowanie próbnej paczki i jej ponowne otwieranie. To chwilę potrwa.</translation>
    </message>
    <message>
        <source>Key {id} has opened a trial bundle just now.</source>
        <translation>Klucz {id} właśnie otworzył próbną paczkę.</translation>
    </message>
    <message>
        <source>The day is noted in the archive.</source>
        <translation>Dzień odnotowano w archiwum.</translation>
    </message>
    <message>
        <source>Laptop {n} is blocked: nothing that it signs is taken in from now on.</source>
        <translation>Laptop {n} jest zablokowany: od teraz nic, co podpisze, nie zostanie przyjęte.</translation>
    </message>
    <message>
        <source>The list of blocked laptops is the file revoked.krl in the centre’s folder.</source>
        <translation>Lista zablokowanych laptopów to plik revoked.krl w folderze centrum.</translation>
    </message>
    <message>
        <source>{role}: changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new pack for every laptop, by which it learns of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open what is sealed</source>
        <translation>Kto może otworzyć to, co zapieczętowane</translation>
    </message>
    <message>
        <source>Each interview is sealed to these three keys. Any one of them is enough to open it.</source>
        <translation>Każda rozmowa jest zapieczętowana tymi trzema kluczami. Do otwarcia wystarczy jeden z nich.</translation>
    </message>
    <message>
        <source>{role} (yours)</source>
        <translation>{role} (twój)</translation>
    </message>
    <message>
        <source>Every three months, each key holder shows that their key still works.</source>
        <translation>Co trzy miesiące każdy posiadacz klucza pokazuje, że jego klucz nadal działa.</translation>
    </message>
    <message>
        <source>Show that my key works</source>
        <translation>Pokaż, że mój klucz działa</translation>
    </message>
    <message>
        <source>Try two recovery shares…</source>
        <translation>Wypróbuj dwa udziały odzyskiwania…</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Zmień klucze…</translation>
    </message>
    <message>
        <source>Who else can open something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is kept here: people are known by the words of their key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptopy</translation>
    </message>
    <message>
        <source>No laptop has been given a study pack yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol a laptop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop {n}</source>
        <translation>Laptop {n}</translation>
    </message>
    <message>
        <source>Laptop {n}, {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack {n}, certificate until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {id}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordynator</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Zastępca</translation>
    </message>
    <message>
        <source>Recovery: two of three shares</source>
        <translation>Odzyskiwanie: dwa z trzech udziałów</translation>
    </message>
    <message>
        <source>Never tried here</source>
        <translation>Nigdy tu niewypróbowany</translation>
    </message>
    <message>
        <source>Last tried on {day}: try it again</source>
        <translation>Ostatnio wypróbowany {day}: wypróbuj ponownie</translation>
    </message>
    <message>
        <source>Worked on {day}</source>
        <translation>Zadziałał {day}</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Withdrawal officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepers of how people agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find interviews by the code on a card. They open no bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a copy of the interviews that count, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the evidence of consent, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open concerns, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: there is no copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: laptops cannot seal a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle from before has not arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether a stick is still on its way. If it is lost, have it saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its storage was two at once: copied, or put back from a copy and used on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the fieldworker how. What was sent is safe; other interviews may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of its bundles follow the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether a saving was interrupted, or its storage was put back from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate ran out on {day}</source>
        <translation>Certyfikat wygasł {day}</translation>
    </message>
    <message>
        <source>Certificate ends on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses an older pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard of yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard of on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickForm</name>
    <message>
        <source>Choose at least one, or press Skip.</source>
        <translation>Wybierz co najmniej jedną odpowiedź albo naciśnij Pomiń.</translation>
    </message>
    <message>
        <source>You can choose up to {count}. To choose this one, press one of the others again first.</source>
        <translation>Możesz wybrać najwyżej {count}. Aby wybrać tę odpowiedź, najpierw odznacz jedną z pozostałych.</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Choose a PIN</source>
        <translation>Wybierz PIN</translation>
    </message>
    <message>
        <source>While a participant has the laptop, they can only see their own pages.</source>
        <translation>Gdy uczestnik ma laptop, widzi tylko swoje strony.</translation>
    </message>
    <message>
        <source>You need this PIN to get the laptop back from them.</source>
        <translation>Tego PIN-u potrzebujesz, aby odzyskać laptop.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>{least} to {most} digits that nobody in the room would guess.</source>
        <translation>Od {least} do {most} cyfr, których nikt w pokoju nie odgadnie.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Ten sam PIN jeszcze raz</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Użyj tego PIN-u</translation>
    </message>
    <message>
        <source>Use {least} to {most} digits.</source>
        <translation>Użyj od {least} do {most} cyfr.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the second one again.</source>
        <translation>Te dwa PIN-y nie są takie same. Wpisz drugi jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>That is not the PIN. Ask the person who gave you this laptop.</source>
        <translation>To nie jest PIN. Zapytaj osobę, od której masz laptop.</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Look again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Wróć do karty</translation>
    </message>
</context>
<context>
    <name>PlaceTitles</name>
    <message>
        <source>Your notes</source>
        <translation>Twoje notatki</translation>
    </message>
    <message>
        <source>Your note: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story {n}: {question}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeGuide</name>
    <message>
        <source>Practice guide</source>
        <translation>Przewodnik po ćwiczeniu</translation>
    </message>
    <message>
        <source>Try a whole interview</source>
        <translation>Wypróbuj całą rozmowę</translation>
    </message>
    <message>
        <source>Nothing here is real.</source>
        <translation>Nic tu nie jest prawdziwe.</translation>
    </message>
    <message>
        <source>Passphrase: {words}</source>
        <translation>Hasło: {words}</translation>
    </message>
    <message>
        <source>PIN: {digits}</source>
        <translation>PIN: {digits}</translation>
    </message>
    <message>
        <source>The folder that stands for the stick: {folder}</source>
        <translation>Folder zastępujący nośnik USB: {folder}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ĆWICZENIE</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Otwieranie…</translation>
    </message>
    <message>
        <source>Go to the centre</source>
        <translation>Przejdź do centrum</translation>
    </message>
    <message>
        <source>Open the centre</source>
        <translation>Otwórz centrum</translation>
    </message>
    <message>
        <source>On the laptop</source>
        <translation>Na laptopie</translation>
    </message>
    <message>
        <source>Unlock it and start an interview. It fills the screen until the PIN is typed.</source>
        <translation>Odblokuj go i zacznij rozmowę. Wypełnia ekran, aż wpiszesz PIN.</translation>
    </message>
    <message>
        <source>Write notes, seal, and send. The folder that comes up stands for a USB stick.</source>
        <translation>Napisz notatki, zapieczętuj i wyślij. Folder, który się pojawi, zastępuje nośnik USB.</translation>
    </message>
    <message>
        <source>At the very end: Send, Take in a receipt.</source>
        <translation>Na samym końcu: Wyślij, Przyjmij pokwitowanie.</translation>
    </message>
    <message>
        <source>Go to the laptop</source>
        <translation>Przejdź do laptopa</translation>
    </message>
    <message>
        <source>At the centre</source>
        <translation>W centrum</translation>
    </message>
    <message>
        <source>Browse: the bundle is on the stick.</source>
        <translation>Przeglądaj: paczka jest na nośniku.</translation>
    </message>
    <message>
        <source>Read it. The receipt is on the stick too.</source>
        <translation>Przeczytaj ją. Pokwitowanie też jest na nośniku.</translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Wróć do Dzisiaj</translation>
    </message>
    <message>
        <source>This laptop locks, and a practice laptop opens. Nothing on it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list beside it says what to do, and ticks what you have done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} z {of}</translation>
    </message>
</context>
<context>
    <name>QuarantinePage</name>
    <message>
        <source>Where shall the diagnostic be saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the archive.</source>
        <translation>Czytanie archiwum.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Mend the cause, and take the file in again: its line goes away by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was kept out is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n older one(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were settled since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The diagnostic is saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no answers, no names and no keys. Send it to whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} · file {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save diagnostic of {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Practice. This one does not count.</source>
        <translation>Ćwiczenie. To się nie liczy.</translation>
    </message>
</context>
<context>
    <name>RankForm</name>
    <message>
        <source>Press them in order. Press one again to take its number away.</source>
        <translation>Naciskaj po kolei. Naciśnij jeszcze raz, aby usunąć numer.</translation>
    </message>
    <message>
        <source>Press at least one, or press Skip.</source>
        <translation>Naciśnij co najmniej jedną albo naciśnij Pomiń.</translation>
    </message>
    <message>
        <source>All {count} places are taken. To use this one, press one of the others again first.</source>
        <translation>Wszystkie miejsca są zajęte ({count}). Aby użyć tej, najpierw naciśnij jeszcze raz jedną z pozostałych.</translation>
    </message>
    <message>
        <source>number {n}</source>
        <translation>numer {n}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>bez numeru</translation>
    </message>
</context>
<context>
    <name>RankRow</name>
    <message>
        <source>Up: {words}</source>
        <translation>W górę: {words}</translation>
    </message>
    <message>
        <source>Down: {words}</source>
        <translation>W dół: {words}</translation>
    </message>
</context>
<context>
    <name>RatingMark</name>
    <message>
        <source>{point} of {points}</source>
        <translation>{point} z {points}</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Bez oceny</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Left out</source>
        <translation>Opuszczono</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nie doszło do tego</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Taken out by the participant</source>
        <translation>Usunięte przez uczestnika</translation>
    </message>
    <message>
        <source>Said, and written down by the fieldworker:</source>
        <translation>Powiedziane i zapisane przez ankietera:</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Read the full sheet</source>
        <translation>Przeczytaj całą ulotkę</translation>
    </message>
    <message>
        <source>Close the full sheet</source>
        <translation>Zamknij całą ulotkę</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Who has had what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody or something changed these records, from line {line} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interviews in the archive are not touched by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop taking in. Copy the centre’s folder as it is. Tell whoever leads the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other research: only who agreed to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>A public task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contract to process it for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people said about themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interviewer’s notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interview was replaced by another that arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They deleted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle before it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its storage was two at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bundles follow the same one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who asked was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A participant saw their answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap in a laptop’s chain was explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop’s chain does not follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was checked, and all was well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was given away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop was enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was kept out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line was corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipient answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipient was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A participant’s page was drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof was written for a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interview was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key holders were named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop was rescued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre was made from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop was blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept out is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was said where a laptop is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked for a withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A withdrawal was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day to withdraw was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was withdrawn came again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A withdrawal was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Choose where the files for an auditor are to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file, table or report that left this team. Participants read these lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the ledger and the acts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were saved: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They name organisations, and no participant. Keep them where only the auditor finds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {n} is in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays: a correction is a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was given…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a refusal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We told them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We told {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told on {sent} of withdrawal {w}, line {n}. An answer is due by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be told of withdrawal {w}, line {n}, by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been given to anybody outside this team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {n}: they had it until {day}. Have they deleted it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They deleted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They gave it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, they have deleted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} have deleted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who asked was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsRoom</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedactionDetail</name>
    <message numerus="yes">
        <source>And %n more place(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replace (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type (T)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedactionList</name>
    <message>
        <source>Highlighted words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{kind}, %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedactionPage</name>
    <message>
        <source>Sealing. Please keep the laptop open.</source>
        <translation>Pieczętowanie. Nie zamykaj laptopa.</translation>
    </message>
    <message>
        <source>Check the words of “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words could tell who it is about. Decide once: it counts everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you decide is kept at once. You can stop here and come back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read “{label}” once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what leaves. No highlight does not mean that it is safe: please read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal the interview</source>
        <translation>Zapieczętuj rozmowę</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After sealing, nobody can read or change it on this laptop. Only the central team can open it.</source>
        <translation>Po zapieczętowaniu nikt nie odczyta jej ani nie zmieni na tym laptopie. Otworzyć może ją tylko zespół centralny.</translation>
    </message>
</context>
<context>
    <name>RedactionPane</name>
    <message>
        <source>Replace all that are sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: R replaces, K keeps, T changes the type, U undoes, arrows go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n decided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace all that are sure (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>A refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write plain words: participants read this line. It cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation, not a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as press, or police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One short sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did they get nothing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>RehearsalGuide</name>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ĆWICZENIE</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: {words}</source>
        <translation>Hasło: {words}</translation>
    </message>
    <message>
        <source>PIN: {digits}</source>
        <translation>PIN: {digits}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have done every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the battery die</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {steps} steps done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose the large file of a backup: its name begins with “centre-”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the small file of that backup or of a later one: keys.age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the folder of the new centre is to be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup becomes a second centre, in a new folder. The open one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever withdrew since the backup is withdrawn in it, too. This centre’s own list sees to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is whole or not there at all, and opens with the keys of the day of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose keys.age…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Make a centre from it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one backup was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one large file, and keys.age with it if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, which lies beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>See both side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt saved: {path}</source>
        <translation>Zapisano pokwitowanie: {path}</translation>
    </message>
    <message>
        <source>Or read this code out by telephone: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new interview(s) say just what another one says, under another number. Ask the fieldworker.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n przyjęta</numerusform>
            <numerusform>%n przyjęte</numerusform>
            <numerusform>%n przyjętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n już tu jest</numerusform>
            <numerusform>%n już tu są</numerusform>
            <numerusform>%n już tu jest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn before and not kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) about sealed interviews</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odrzucono</translation>
    </message>
    <message numerus="yes">
        <source>%n kept out</source>
        <translation>
            <numerusform>%n nieprzyjęta</numerusform>
            <numerusform>%n nieprzyjęte</numerusform>
            <numerusform>%n nieprzyjętych</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nic w nim nie ma</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>These need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) are in order.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) need a look. Mend these first, then take the folder in again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Marked: come back to this.</source>
        <translation>Zaznaczono: wrócić do tego.</translation>
    </message>
    <message>
        <source>Marked: worth quoting.</source>
        <translation>Zaznaczono: warto zacytować.</translation>
    </message>
    <message>
        <source>Marked: may have been misunderstood.</source>
        <translation>Zaznaczono: mogło zostać źle zrozumiane.</translation>
    </message>
    <message>
        <source>You seemed calm.</source>
        <translation>Wrażenie: spokój.</translation>
    </message>
    <message>
        <source>You seemed uneasy.</source>
        <translation>Wrażenie: niepokój.</translation>
    </message>
    <message>
        <source>You seemed upset.</source>
        <translation>Wrażenie: zdenerwowanie.</translation>
    </message>
    <message>
        <source>You seemed to need a stop.</source>
        <translation>Wrażenie: potrzebna przerwa.</translation>
    </message>
    <message>
        <source>Noted by the person with you</source>
        <translation>Zanotowała osoba, która jest z tobą</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Odpowiedz jeszcze raz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>RoleWindow</name>
    <message>
        <source>Help (F1)</source>
        <translation>Pomoc (F1)</translation>
    </message>
    <message>
        <source>Text {n} %</source>
        <translation>Tekst {n}%</translation>
    </message>
</context>
<context>
    <name>RotationPage</name>
    <message>
        <source>Choose three public halves: coordinator, deputy, recovery</source>
        <translation>Wybierz trzy części publiczne: koordynator, zastępca, odzyskiwanie</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Zmień klucze</translation>
    </message>
    <message>
        <source>From then on, everything is sealed to three new keys, and the old ones open nothing new.</source>
        <translation>Odtąd wszystko jest pieczętowane trzema nowymi kluczami, a stare nie otwierają nic nowego.</translation>
    </message>
    <message>
        <source>Bundles that were sealed to the old keys can still be opened here.</source>
        <translation>Paczki zapieczętowane starymi kluczami nadal można tu otworzyć.</translation>
    </message>
    <message>
        <source>Before a pack is made, two shares of the new recovery key have to be tried.</source>
        <translation>Zanim powstanie pakiet, trzeba wypróbować dwa udziały nowego klucza odzyskiwania.</translation>
    </message>
    <message>
        <source>Each laptop needs a new pack. Until then it seals to the old keys.</source>
        <translation>Każdy laptop potrzebuje nowego pakietu. Do tego czasu pieczętuje starymi kluczami.</translation>
    </message>
    <message>
        <source>Make the new keys with interview-app key new and interview-app key recovery.</source>
        <translation>Utwórz nowe klucze poleceniami interview-app key new i interview-app key recovery.</translation>
    </message>
    <message>
        <source>Choose three public halves…</source>
        <translation>Wybierz trzy części publiczne…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Use these keys from now on</source>
        <translation>Używaj odtąd tych kluczy</translation>
    </message>
    <message>
        <source>Sealing to the new keys. Nothing is half changed if this is interrupted.</source>
        <translation>Pieczętowanie nowymi kluczami. Po przerwaniu nic nie zostanie zmienione w połowie.</translation>
    </message>
    <message>
        <source>Three files are needed, and {n} were chosen.</source>
        <translation>Potrzebne są trzy pliki, a wybrano {n}.</translation>
    </message>
    <message>
        <source>Choose the coordinator’s, the deputy’s and the recovery key’s together.</source>
        <translation>Wybierz razem pliki koordynatora, zastępcy i klucza odzyskiwania.</translation>
    </message>
    <message>
        <source>{role}: key {id}</source>
        <translation>{role}: klucz {id}</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordynator</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Zastępca</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Odzyskiwanie</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Last file: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {of} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking. Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening, checking and taking in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working in this window meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken in stays if you cancel, and nothing is half taken in. You can go on working in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} interviews a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Where shall the bundle be saved?</source>
        <translation>Gdzie zapisać paczkę?</translation>
    </message>
    <message>
        <source>Choose the receipt from the centre</source>
        <translation>Wybierz pokwitowanie z centrum</translation>
    </message>
    <message>
        <source>Send to the centre</source>
        <translation>Wyślij do centrum</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent. Interviews come here once they are sealed.</source>
        <translation>Nic nie czeka na wysłanie. Rozmowy trafiają tu po zapieczętowaniu.</translation>
    </message>
    <message>
        <source>Working. Please leave the stick in.</source>
        <translation>Trwa praca. Nie wyjmuj nośnika.</translation>
    </message>
    <message>
        <source>Saved, read back and checked.</source>
        <translation>Zapisano, odczytano i sprawdzono.</translation>
    </message>
    <message>
        <source>{file} holds {count}, {n} kB, in {folder}.</source>
        <translation>{file}: {count}, {n} kB, w {folder}.</translation>
    </message>
    <message>
        <source>Bring or send it to the centre. A sealed copy stays here until the receipt comes.</source>
        <translation>Zanieś ją lub wyślij do centrum. Zapieczętowana kopia zostaje tu do czasu pokwitowania.</translation>
    </message>
    <message>
        <source>The receipt was already taken in, or is for other interviews.</source>
        <translation>To pokwitowanie już przyjęto albo dotyczy innych rozmów.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) arrived at the centre.</source>
        <translation>
            <numerusform>%n rozmowa dotarła do centrum.</numerusform>
            <numerusform>%n rozmowy dotarły do centrum.</numerusform>
            <numerusform>%n rozmów dotarło do centrum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed from this laptop.</source>
        <translation>Niczego nie usunięto z tego laptopa.</translation>
    </message>
    <message numerus="yes">
        <source>The %n sealed copies were removed from this laptop.</source>
        <translation>
            <numerusform>Jej zapieczętowaną kopię usunięto z tego laptopa.</numerusform>
            <numerusform>Ich zapieczętowane kopie usunięto z tego laptopa.</numerusform>
            <numerusform>Ich zapieczętowane kopie usunięto z tego laptopa.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} holds how they agreed, for those who keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>How %n person(s) agreed arrived at the centre.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) after sealing arrived at the centre.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) still without a receipt.</source>
        <translation>
            <numerusform>%n rozmowa nadal bez pokwitowania.</numerusform>
            <numerusform>%n rozmowy nadal bez pokwitowania.</numerusform>
            <numerusform>%n rozmów nadal bez pokwitowania.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will leave this laptop</source>
        <translation>Co opuści ten laptop</translation>
    </message>
    <message>
        <source>{named} and {n} more</source>
        <translation>{named} i jeszcze {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) about interviews: how people agreed, notes after sealing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed. Only these keys of the central team open the seal:</source>
        <translation>Zapieczętowane. Pieczęć otwierają tylko te klucze zespołu centralnego:</translation>
    </message>
    <message>
        <source>Key {n}:</source>
        <translation>Klucz {n}:</translation>
    </message>
    <message>
        <source>Where to save the bundle</source>
        <translation>Gdzie zapisać paczkę</translation>
    </message>
    <message>
        <source>No folder chosen yet. A USB stick is best.</source>
        <translation>Nie wybrano jeszcze folderu. Najlepszy jest nośnik USB.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Wybierz inny folder</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Zapisz paczkę</translation>
    </message>
    <message>
        <source>The receipt from the centre</source>
        <translation>Pokwitowanie z centrum</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) sent, no receipt yet. When it comes, the sealed copy here is removed.</source>
        <translation>
            <numerusform>Wysłano %n rozmowę, bez pokwitowania. Gdy przyjdzie, zapieczętowana kopia zostanie stąd usunięta.</numerusform>
            <numerusform>Wysłano %n rozmowy, bez pokwitowania. Gdy przyjdzie, zapieczętowane kopie zostaną stąd usunięte.</numerusform>
            <numerusform>Wysłano %n rozmów, bez pokwitowania. Gdy przyjdzie, zapieczętowane kopie zostaną stąd usunięte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) about interviews sent, no receipt yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Przyjmij pokwitowanie</translation>
    </message>
    <message>
        <source>Save once more</source>
        <translation>Zapisz jeszcze raz</translation>
    </message>
    <message>
        <source>Code from the coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine letters and numbers that they read to you by telephone, for one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more, if the stick was lost: nobody who finds it can read it.</source>
        <translation>Jeszcze raz, jeśli nośnik zginął: kto go znajdzie, niczego nie przeczyta.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n rozmowa</numerusform>
            <numerusform>%n rozmowy</numerusform>
            <numerusform>%n rozmów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up an interview</source>
        <translation>Przygotuj rozmowę</translation>
    </message>
    <message>
        <source>How old are they?</source>
        <translation>Ile ma lat?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Czcionka</translation>
    </message>
    <message>
        <source>Before you hand over</source>
        <translation>Zanim przekażesz laptop</translation>
    </message>
    <message>
        <source>Sit where nobody else can see or hear.</source>
        <translation>Usiądźcie tam, gdzie nikt inny nie widzi ani nie słyszy.</translation>
    </message>
    <message>
        <source>Have the list of support lines with you.</source>
        <translation>Miej przy sobie listę numerów pomocy.</translation>
    </message>
    <message>
        <source>Say that they can skip, pause or stop at any time.</source>
        <translation>Powiedz, że w każdej chwili można coś pominąć, zrobić przerwę lub skończyć.</translation>
    </message>
    <message>
        <source>You need your PIN to get the laptop back.</source>
        <translation>Aby odzyskać laptop, potrzebujesz swojego PIN-u.</translation>
    </message>
    <message>
        <source>Esc hides the screen. F9 shows a calm page with support lines, if it becomes too much.</source>
        <translation>Esc zasłania ekran. F9 pokazuje spokojną stronę z numerami pomocy, gdy robi się tego za dużo.</translation>
    </message>
    <message>
        <source>Start and hand over</source>
        <translation>Zacznij i przekaż</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Wróć do Dzisiaj</translation>
    </message>
    <message>
        <source>Choose how old they are first.</source>
        <translation>Najpierw wybierz wiek.</translation>
    </message>
    <message>
        <source>{language}, easy words</source>
        <translation>{language}, łatwe słowa</translation>
    </message>
    <message>
        <source>{language} (not approved yet)</source>
        <translation>{language} (jeszcze niezatwierdzony)</translation>
    </message>
    <message>
        <source>Choose a file with the centre&apos;s public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up your concern inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern records come here, and only your key opens them. The central team cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say whose laptops write to you. The coordinator gives you a file: centre.json will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare eight words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring the coordinator. They read you the words of the centre&apos;s key. Are they these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep closed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules say how long. Nothing is deleted without asking.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Where shall the three printable sheets be saved for now?</source>
        <translation>Gdzie na razie zapisać trzy arkusze do druku?</translation>
    </message>
    <message>
        <source>Recovery sheet {n} of 3</source>
        <translation>Arkusz odzyskiwania {n} z 3</translation>
    </message>
    <message>
        <source>Only the person who keeps this sheet looks at the screen now. Key {id}.</source>
        <translation>Na ekran patrzy teraz tylko osoba, która przechowa ten arkusz. Klucz {id}.</translation>
    </message>
    <message>
        <source>Write all 33 words down with their numbers, or print the sheet.</source>
        <translation>Zapisz wszystkie 33 słowa z numerami albo wydrukuj arkusz.</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Jest na papierze</translation>
    </message>
    <message>
        <source>Save the three sheets for printing…</source>
        <translation>Zapisz trzy arkusze do druku…</translation>
    </message>
    <message>
        <source>The files are the key in clear. Print them on a printer that is plugged in here, and delete them.</source>
        <translation>Pliki to klucz w jawnej postaci. Wydrukuj je na drukarce podłączonej tutaj i usuń.</translation>
    </message>
    <message>
        <source>The three sheets are saved.</source>
        <translation>Trzy arkusze są zapisane.</translation>
    </message>
    <message>
        <source>Print them now. They are deleted when the third one has been read back.</source>
        <translation>Wydrukuj je teraz. Zostaną usunięte, gdy trzeci zostanie przepisany.</translation>
    </message>
    <message>
        <source>Now type the words back from the paper, so that a slip of the pen is found today.</source>
        <translation>Teraz wpisz słowa z papieru, aby pomyłka wyszła na jaw dzisiaj.</translation>
    </message>
    <message>
        <source>The first four letters of each word are enough.</source>
        <translation>Wystarczą pierwsze cztery litery każdego słowa.</translation>
    </message>
    <message>
        <source>The words on the sheet</source>
        <translation>Słowa na arkuszu</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Pokaż słowa jeszcze raz</translation>
    </message>
    <message>
        <source>This is not what the screen has shown.</source>
        <translation>To nie jest to, co pokazał ekran.</translation>
    </message>
    <message>
        <source>Compare each word with the paper. If the paper is wrong, look at the words again.</source>
        <translation>Porównaj każde słowo z papierem. Jeśli papier się myli, spójrz na słowa jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>SharesPage</name>
    <message>
        <source>Try two recovery shares</source>
        <translation>Wypróbuj dwa udziały odzyskiwania</translation>
    </message>
    <message>
        <source>Two of the three people who keep a share come together and type in their 33 words.</source>
        <translation>Dwie z trzech osób przechowujących udział spotykają się i wpisują swoje 33 słowa.</translation>
    </message>
    <message>
        <source>The first four letters of a word are enough. What is typed here is not kept anywhere.</source>
        <translation>Wystarczą pierwsze cztery litery słowa. To, co tu wpiszesz, nigdzie nie jest przechowywane.</translation>
    </message>
    <message>
        <source>Open a trial bundle with them</source>
        <translation>Otwórz nimi próbną paczkę</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Putting the shares together and opening a trial bundle. This takes a moment.</source>
        <translation>Łączenie udziałów i otwieranie próbnej paczki. To chwilę potrwa.</translation>
    </message>
    <message>
        <source>First share</source>
        <translation>Pierwszy udział</translation>
    </message>
    <message>
        <source>Second share</source>
        <translation>Drugi udział</translation>
    </message>
    <message>
        <source>{n} of {all} words</source>
        <translation>{n} z {all} słów</translation>
    </message>
    <message>
        <source>All 33 words are there, and they fit together.</source>
        <translation>Są wszystkie 33 słowa i pasują do siebie.</translation>
    </message>
    <message>
        <source>Type all 33 words of both shares first.</source>
        <translation>Najpierw wpisz wszystkie 33 słowa obu udziałów.</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ta strona</translation>
    </message>
</context>
<context>
    <name>SignView</name>
    <message>
        <source>Choose one of the ways. All are fine.</source>
        <translation>Wybierz jeden ze sposobów. Każdy jest w porządku.</translation>
    </message>
    <message>
        <source>Draw something on the pad. Any mark is fine.</source>
        <translation>Narysuj coś na polu. Każdy znak jest dobry.</translation>
    </message>
    <message>
        <source>Say who heard it or saw it.</source>
        <translation>Powiedz, kto to słyszał lub widział.</translation>
    </message>
    <message>
        <source>This study needs someone who is not part of it to hear or see it.</source>
        <translation>W tym badaniu musi to usłyszeć lub zobaczyć ktoś spoza niego.</translation>
    </message>
    <message>
        <source>Where an interpreter helps, someone else who knows the language has to hear it. Or choose another way.</source>
        <translation>Gdy pomaga tłumacz, musi to usłyszeć ktoś inny, kto zna ten język. Albo wybierz inny sposób.</translation>
    </message>
    <message>
        <source>Type the number that is printed on the form.</source>
        <translation>Wpisz numer wydrukowany na formularzu.</translation>
    </message>
    <message>
        <source>This looks like a name. Type only the number that is printed on the form.</source>
        <translation>To wygląda jak imię lub nazwisko. Wpisz tylko numer wydrukowany na formularzu.</translation>
    </message>
    <message>
        <source>This looks like a date. Type only the number that is printed on the form.</source>
        <translation>To wygląda jak data. Wpisz tylko numer wydrukowany na formularzu.</translation>
    </message>
</context>
<context>
    <name>SortForm</name>
    <message>
        <source>Press a card, then the tray it belongs in.</source>
        <translation>Naciśnij kartę, a potem miejsce, do którego pasuje.</translation>
    </message>
    <message>
        <source>Put it back here</source>
        <translation>Odłóż ją tutaj</translation>
    </message>
    <message>
        <source>Put at least one card into a tray, or press Skip.</source>
        <translation>Odłóż co najmniej jedną kartę albo naciśnij Pomiń.</translation>
    </message>
    <message>
        <source>Press a card first, then the tray it belongs in.</source>
        <translation>Najpierw naciśnij kartę, a potem miejsce, do którego pasuje.</translation>
    </message>
    <message>
        <source>in no tray yet</source>
        <translation>jeszcze nigdzie nie leży</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>When I press Read aloud</source>
        <translation>Gdy nacisnę „Czytaj na głos”</translation>
    </message>
    <message>
        <source>Each page by itself</source>
        <translation>Każda strona sama</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Czytaj na głos</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Sprawdź dźwięk</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Found a centre</source>
        <translation>Załóż centrum</translation>
    </message>
    <message>
        <source>Every interview will be sealed to three keys. You make them here, and you try them before use.</source>
        <translation>Każda rozmowa będzie zapieczętowana trzema kluczami. Tworzysz je tutaj i sprawdzasz przed użyciem.</translation>
    </message>
    <message>
        <source>Two people, the coordinator and the deputy, each get a key file under a passphrase of their own.</source>
        <translation>Dwie osoby, koordynator i zastępca, dostają po pliku klucza, każda pod własnym hasłem.</translation>
    </message>
    <message>
        <source>Three people each keep one sheet of paper. Any two sheets together are the recovery key.</source>
        <translation>Trzy osoby przechowują po jednym arkuszu. Dowolne dwa razem są kluczem odzyskiwania.</translation>
    </message>
    <message>
        <source>It takes about half an hour. Use a computer that nobody looks at over your shoulders.</source>
        <translation>To zajmie około pół godziny. Użyj komputera, na który nikt nie patrzy ci przez ramię.</translation>
    </message>
    <message>
        <source>Have ready: pens or a printer on this computer, three envelopes, and the folder of your study.</source>
        <translation>Przygotuj: długopisy lub drukarkę przy tym komputerze, trzy koperty i folder badania.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
</context>
<context>
    <name>StillOkRow</name>
    <message>
        <source>Take a break</source>
        <translation>Zrób przerwę</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Zakończ tutaj</translation>
    </message>
</context>
<context>
    <name>StudyNotes</name>
    <message>
        <source>{language}: LIX {whole}. LIX compares texts of one language only.</source>
        <translation>{language}: LIX {whole}. LIX porównuje tylko teksty w jednym języku.</translation>
    </message>
    <message>
        <source>{language}: LIX {whole}, its stories {least} to {most}. LIX compares texts of one language only.</source>
        <translation>{language}: LIX {whole}, historie od {least} do {most}. LIX porównuje tylko teksty w jednym języku.</translation>
    </message>
    <message>
        <source>{language}: school grade {whole}.</source>
        <translation>{language}: poziom klasy {whole}.</translation>
    </message>
    <message>
        <source>{language}: school grade {whole}, its stories {least} to {most}.</source>
        <translation>{language}: poziom klasy {whole}, historie od {least} do {most}.</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Choose the folder that study.toml is in</source>
        <translation>Wybierz folder, w którym jest study.toml</translation>
    </message>
    <message>
        <source>Reading the files.</source>
        <translation>Czytanie plików.</translation>
    </message>
    <message>
        <source>No mistakes and no warnings</source>
        <translation>Bez błędów i ostrzeżeń</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakiety</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Badanie</translation>
    </message>
    <message>
        <source>The study of this centre</source>
        <translation>Badanie tego centrum</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Otwórz folder…</translation>
    </message>
    <message>
        <source>the study of this centre, to read only</source>
        <translation>badanie tego centrum, tylko do odczytu</translation>
    </message>
    <message>
        <source>From the folder {folder}</source>
        <translation>Z folderu {folder}</translation>
    </message>
    <message>
        <source>{id}, version {version} · {place}</source>
        <translation>{id}, wersja {version} · {place}</translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation>folder {name}</translation>
    </message>
    <message>
        <source>Where shall the request be saved?</source>
        <translation>Gdzie zapisać prośbę?</translation>
    </message>
    <message>
        <source>Choose the study pack</source>
        <translation>Wybierz pakiet badania</translation>
    </message>
    <message>
        <source>Get the study</source>
        <translation>Pobierz badanie</translation>
    </message>
    <message>
        <source>A study comes as one file from your coordinator, made for this laptop only.</source>
        <translation>Badanie przychodzi od koordynatora jako jeden plik, tylko dla tego laptopa.</translation>
    </message>
    <message>
        <source>1. Ask for it</source>
        <translation>1. Poproś o nie</translation>
    </message>
    <message>
        <source>Save a request and send it to your coordinator. Nothing in it is secret.</source>
        <translation>Zapisz prośbę i wyślij ją koordynatorowi. Nie ma w niej nic tajnego.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Zapisz prośbę</translation>
    </message>
    <message>
        <source>On the phone, read these words to your coordinator:</source>
        <translation>Przez telefon przeczytaj koordynatorowi te słowa:</translation>
    </message>
    <message>
        <source>2. Install it</source>
        <translation>2. Zainstaluj je</translation>
    </message>
    <message>
        <source>When the study pack has come back, choose it here.</source>
        <translation>Gdy pakiet badania wróci, wybierz go tutaj.</translation>
    </message>
    <message>
        <source>Install the study</source>
        <translation>Zainstaluj badanie</translation>
    </message>
    <message>
        <source>Compare the centre’s words</source>
        <translation>Porównaj słowa centrum</translation>
    </message>
    <message>
        <source>The study “{title}” would tie this laptop, for good, to the centre with these words:</source>
        <translation>Badanie „{title}” zwiąże ten laptop na stałe z centrum o tych słowach:</translation>
    </message>
    <message>
        <source>Read these words to your coordinator by phone. Are they the same?</source>
        <translation>Przeczytaj te słowa koordynatorowi przez telefon. Czy się zgadzają?</translation>
    </message>
    <message>
        <source>They are the same: install</source>
        <translation>Zgadzają się: zainstaluj</translation>
    </message>
    <message>
        <source>They differ: do not install</source>
        <translation>Różnią się: nie instaluj</translation>
    </message>
    <message>
        <source>Working. Please wait a moment.</source>
        <translation>Trwa praca. Poczekaj chwilę.</translation>
    </message>
    <message>
        <source>The request is saved.</source>
        <translation>Prośba jest zapisana.</translation>
    </message>
    <message>
        <source>Send {file} to your coordinator.</source>
        <translation>Wyślij {file} koordynatorowi.</translation>
    </message>
    <message>
        <source>The study “{title}” is installed.</source>
        <translation>Badanie „{title}” jest zainstalowane.</translation>
    </message>
    <message>
        <source>Go to Today to start an interview with it.</source>
        <translation>Przejdź do Dzisiaj, aby zacząć z nim rozmowę.</translation>
    </message>
    <message>
        <source>The words differ, so the study may not be from your centre.</source>
        <translation>Słowa się różnią, więc badanie może nie pochodzić z twojego centrum.</translation>
    </message>
    <message>
        <source>Nothing was installed, and nothing on this laptop has changed.</source>
        <translation>Niczego nie zainstalowano i nic na tym laptopie się nie zmieniło.</translation>
    </message>
    <message>
        <source>Do not use this file again. Tell your coordinator, and ask how to get the right one.</source>
        <translation>Nie używaj więcej tego pliku. Powiedz koordynatorowi i zapytaj, jak dostać właściwy.</translation>
    </message>
</context>
<context>
    <name>StudyPlaces</name>
    <message>
        <source>Story {n} (deck {deck}, place {slot})</source>
        <translation>Historia {n} (talia {deck}, miejsce {slot})</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>First pages</source>
        <translation>Pierwsze strony</translation>
    </message>
    <message>
        <source>Said back</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ćwiczenie</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Limits again</source>
        <translation>Granice jeszcze raz</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Quiet page</source>
        <translation>Spokojna strona</translation>
    </message>
    <message>
        <source>Story again</source>
        <translation>Historia jeszcze raz</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>A gdyby</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>O tobie</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>{language}, easy read</source>
        <translation>{language}, łatwy tekst</translation>
    </message>
    <message>
        <source>{language} (not approved)</source>
        <translation>{language} (niezatwierdzony)</translation>
    </message>
    <message>
        <source>Is the code on the card?</source>
        <translation>Czy kod jest na karcie?</translation>
    </message>
    <message>
        <source>The laptop changes hands</source>
        <translation>Laptop przechodzi z rąk do rąk</translation>
    </message>
    <message>
        <source>Make it work for you</source>
        <translation>Dopasuj to do siebie</translation>
    </message>
</context>
<context>
    <name>StudyReport</name>
    <message>
        <source>What this design can show</source>
        <translation>Co może pokazać ten plan</translation>
    </message>
    <message>
        <source>How often each level is shown</source>
        <translation>Jak często pokazywany jest każdy poziom</translation>
    </message>
    <message>
        <source>The largest correlation between two dimensions. Near 0 they can be told apart; near 1 they cannot.</source>
        <translation>Największa korelacja między dwoma wymiarami. Blisko 0 można je odróżnić, blisko 1 nie.</translation>
    </message>
    <message>
        <source>Which dimensions go together</source>
        <translation>Które wymiary idą razem</translation>
    </message>
    <message>
        <source>In which order stories come</source>
        <translation>W jakiej kolejności są historie</translation>
    </message>
    <message>
        <source>In points of the rating scale: a shorter bar is better.</source>
        <translation>W punktach skali ocen: krótszy słupek jest lepszy.</translation>
    </message>
    <message>
        <source>How small a difference can be seen</source>
        <translation>Jak małą różnicę można dostrzec</translation>
    </message>
    <message>
        <source>How exact each dimension is with {n} people</source>
        <translation>Jak dokładny jest każdy wymiar przy {n} osobach</translation>
    </message>
    <message>
        <source>Standard error of the difference between two levels, in points: a shorter bar is better.</source>
        <translation>Błąd standardowy różnicy między dwoma poziomami, w punktach: krótszy słupek jest lepszy.</translation>
    </message>
    <message>
        <source>{n} vignettes</source>
        <translation>Winiety: {n}</translation>
    </message>
    <message>
        <source>D-efficiency. At 1, every combination would be shown equally often.</source>
        <translation>D-efektywność. Przy 1 każda kombinacja byłaby pokazywana równie często.</translation>
    </message>
    <message>
        <source>is the smallest difference between two levels that {n} people show.</source>
        <translation>to najmniejsza różnica między dwoma poziomami, jaką pokaże {n} osób.</translation>
    </message>
    <message>
        <source>{n} of a point</source>
        <translation>{n} punktu</translation>
    </message>
    <message>
        <source>in {decks} decks, out of {feasible} that the exclusions leave of {combinations}.</source>
        <translation>w {decks} taliach, z {feasible}, które wykluczenia zostawiają z {combinations}.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Wymiar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Vignettes</source>
        <translation>Winiety</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>How many vignettes show each level</source>
        <translation>Ile winiet pokazuje każdy poziom</translation>
    </message>
    <message>
        <source>Dimensions with {n} levels</source>
        <translation>Wymiary o {n} poziomach</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>{n} levels</source>
        <translation>Poziomy: {n}</translation>
    </message>
    <message>
        <source>Smallest difference that can be seen, in points</source>
        <translation>Najmniejsza dostrzegalna różnica, w punktach</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>Osoby: {n}</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Poziomy</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Błąd standardowy</translation>
    </message>
    <message>
        <source>Standard errors with {n} people</source>
        <translation>Błędy standardowe przy {n} osobach</translation>
    </message>
    <message>
        <source>And</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korelacja</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klucze</translation>
    </message>
</context>
<context>
    <name>StudyRoom</name>
    <message>
        <source>Study</source>
        <translation>Badanie</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Interview {id}</source>
        <translation>Rozmowa {id}</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Zapisz PDF…</translation>
    </message>
    <message>
        <source>Noted by question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the fieldworker</source>
        <translation>Notatki ankietera</translation>
    </message>
    <message>
        <source>{file} is saved.</source>
        <translation>Zapisano {file}.</translation>
    </message>
    <message>
        <source>It is not sealed any more. Keep it where only the team can read it.</source>
        <translation>Nie jest już zapieczętowany. Trzymaj go tam, gdzie może go czytać tylko zespół.</translation>
    </message>
    <message>
        <source>Where shall the PDF be saved?</source>
        <translation>Gdzie zapisać PDF?</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>pełna</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>przerwana przed końcem</translation>
    </message>
    <message>
        <source>deck {n}</source>
        <translation>talia {n}</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ćwiczenie</translation>
    </message>
    <message>
        <source>under {most} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} minutes or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Na co się zgodzono</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not answered, which counts as no</source>
        <translation>Bez odpowiedzi, co liczy się jako nie</translation>
    </message>
    <message>
        <source>The stories</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Story {n}</source>
        <translation>Historia {n}</translation>
    </message>
    <message>
        <source>Not for quoting: the participant said no</source>
        <translation>Nie do cytowania: uczestnik się nie zgodził</translation>
    </message>
    <message>
        <source>What if one thing were different?</source>
        <translation>A gdyby jedna rzecz była inna?</translation>
    </message>
    <message>
        <source>Story {n}, {label}: {was} → {became}</source>
        <translation>Historia {n}, {label}: {was} → {became}</translation>
    </message>
    <message>
        <source>The same story again</source>
        <translation>Ta sama historia jeszcze raz</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>About the participant, in bands</source>
        <translation>O uczestniku, w przedziałach</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Choose concern files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of concern files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in concern files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop concern files here, or a folder of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files whose names begin with “concerns-”. The originals stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening and checking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no concern files in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for files whose names begin with “concerns-”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) say that somebody is in danger. Read them now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) are here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) need a look: see below.</source>
        <translation>
            <numerusform>%n plik wymaga uwagi: zobacz niżej.</numerusform>
            <numerusform>%n pliki wymagają uwagi: zobacz niżej.</numerusform>
            <numerusform>%n plików wymaga uwagi: zobacz niżej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ring the fieldworker and say so: they then remove the copies on the laptop, under Concerns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody may be at risk, take it in all the same. It is marked: nobody checked who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n już tu jest</numerusform>
            <numerusform>%n już tu są</numerusform>
            <numerusform>%n już tu jest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted here before and not kept again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odrzucono</translation>
    </message>
    <message numerus="yes">
        <source>%n kept out</source>
        <translation>
            <numerusform>%n nieprzyjęta</numerusform>
            <numerusform>%n nieprzyjęte</numerusform>
            <numerusform>%n nieprzyjętych</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nic w nim nie ma</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>The card has your code on it. It is folded with the print inside, so its outside is blank.</source>
        <translation>Na karcie jest twój kod. Składa się ją drukiem do środka, więc z zewnątrz jest pusta.</translation>
    </message>
    <message>
        <source>The printer, and whoever looks after it, may keep a copy of what it prints.</source>
        <translation>Drukarka i osoba, która się nią opiekuje, mogą zachować kopię wydruku.</translation>
    </message>
    <message>
        <source>There is no printer here. Copy the code on to a blank card instead.</source>
        <translation>Nie ma tu drukarki. Przepisz kod na czystą kartkę.</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Wydrukuj kartę</translation>
    </message>
    <message>
        <source>There is no stick. Plug yours in, and press “Look again”.</source>
        <translation>Nie ma nośnika USB. Podłącz swój i naciśnij „Sprawdź ponownie”.</translation>
    </message>
    <message>
        <source>Save it on your stick</source>
        <translation>Zapisz na swoim nośniku USB</translation>
    </message>
    <message>
        <source>It says what you said yes and no to and what you answered, in your own words and in large print.</source>
        <translation>Jest na niej, na co się zgadzasz, a na co nie, i co odpowiadasz: twoimi słowami i dużym drukiem.</translation>
    </message>
    <message>
        <source>Whoever finds it can read it. Your code is not on it.</source>
        <translation>Kto ją znajdzie, może ją przeczytać. Nie ma na niej twojego kodu.</translation>
    </message>
    <message>
        <source>It is made now, for you. It is not stored on this laptop. A printer may keep what it prints.</source>
        <translation>Powstaje teraz, dla ciebie. Nie zapisujemy jej na tym laptopie. Drukarka może zachować to, co drukuje.</translation>
    </message>
    <message>
        <source>Print it: {printer}</source>
        <translation>Wydrukuj: {printer}</translation>
    </message>
    <message>
        <source>Save it on my stick: {stick}</source>
        <translation>Zapisz na moim nośniku USB: {stick}</translation>
    </message>
    <message>
        <source>My own copy of my answers</source>
        <translation>Moja własna kopia odpowiedzi</translation>
    </message>
    <message>
        <source>There is no printer and no stick. Plug a stick in, and press “Look again”.</source>
        <translation>Nie ma drukarki ani nośnika USB. Podłącz swój i naciśnij „Sprawdź ponownie”.</translation>
    </message>
    <message>
        <source>The file has your code in it. Whoever opens it can have your answers deleted.</source>
        <translation>W pliku jest twój kod. Kto go otworzy, może usunąć twoje odpowiedzi.</translation>
    </message>
    <message>
        <source>Its name says only “card”. Save it on a stick of your own, and not on this laptop.</source>
        <translation>Jego nazwa to tylko „card”. Zapisz go na własnym nośniku, a nie na tym laptopie.</translation>
    </message>
    <message>
        <source>The receipt says what you said yes and no to. Your name and your code are not in it.</source>
        <translation>Potwierdzenie mówi, na co się zgadzasz, a na co nie. Nie ma w nim twojego imienia ani kodu.</translation>
    </message>
    <message>
        <source>It does say what the study is about. Save it on a stick of your own.</source>
        <translation>Mówi też, czego dotyczy badanie. Zapisz je na własnym nośniku.</translation>
    </message>
    <message>
        <source>My own copy</source>
        <translation>Moja własna kopia</translation>
    </message>
    <message>
        <source>Whoever finds this can read it. Keep it where nobody else looks.</source>
        <translation>Kto to znajdzie, może to przeczytać. Trzymaj to tam, gdzie nikt inny nie zagląda.</translation>
    </message>
    <message>
        <source>What I said yes and no to</source>
        <translation>Na co się zgadzam, a na co nie</translation>
    </message>
    <message>
        <source>What I said</source>
        <translation>Moje odpowiedzi</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Inne pytania</translation>
    </message>
    <message>
        <source>How to have it deleted</source>
        <translation>Jak to usunąć</translation>
    </message>
    <message>
        <source>Use the code on your card. It is not on this copy. You do not have to say why.</source>
        <translation>Użyj kodu z karty. Nie ma go na tej kopii. Nie musisz mówić dlaczego.</translation>
    </message>
    <message>
        <source>Your copy is on its way to the printer. Take every page with you.</source>
        <translation>Twoja kopia jest w drodze do drukarki. Zabierz ze sobą każdą stronę.</translation>
    </message>
    <message>
        <source>Saved on {stick} as {name}. You can take the stick out.</source>
        <translation>Zapisano na {stick} jako {name}. Możesz wyjąć nośnik.</translation>
    </message>
    <message>
        <source>The card is on its way to the printer. Fold it with the print inside.</source>
        <translation>Karta jest w drodze do drukarki. Złóż ją drukiem do środka.</translation>
    </message>
</context>
<context>
    <name>TeachBackView</name>
    <message>
        <source>Choose how it went. There is no wrong one.</source>
        <translation>Wybierz, jak poszło. Nie ma złej odpowiedzi.</translation>
    </message>
</context>
<context>
    <name>ThanksView</name>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>My own copy of my answers</source>
        <translation>Moja własna kopia odpowiedzi</translation>
    </message>
    <message>
        <source>Save my consent receipt</source>
        <translation>Zapisz potwierdzenie mojej zgody</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>Record a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have to leave in a hurry</source>
        <translation>Jeśli musisz szybko wyjść</translation>
    </message>
    <message>
        <source>{keys} locks this laptop, in every window.</source>
        <translation>{keys} blokuje ten laptop, w każdym oknie.</translation>
    </message>
    <message>
        <source>{keys} seals every interview as it stands, and then locks.</source>
        <translation>{keys} pieczętuje każdą rozmowę tak, jak jest, a potem blokuje.</translation>
    </message>
    <message>
        <source>After that nobody can open them here, not even you. Nothing that was said is lost.</source>
        <translation>Potem nikt ich tu nie otworzy, nawet ty. Nic, co powiedziano, nie przepada.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Delete an interview by its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the study</source>
        <translation>Pobierz badanie</translation>
    </message>
    <message>
        <source>Start an interview</source>
        <translation>Zacznij rozmowę</translation>
    </message>
    <message>
        <source>Install a newer study</source>
        <translation>Zainstaluj nowsze badanie</translation>
    </message>
    <message>
        <source>Clock {time}</source>
        <translation>Zegar {time}</translation>
    </message>
    <message>
        <source>{room} free</source>
        <translation>{room} wolne</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}”</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>wersja {n}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>Najpierw spójrz na to</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check this laptop</source>
        <translation>Sprawdź ten laptop</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Niezainstalowane</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nie można go użyć</translation>
    </message>
    <message>
        <source>The questions, and the keys of those who may read the answers.</source>
        <translation>Pytania i klucze tych, którzy mogą czytać odpowiedzi.</translation>
    </message>
    <message numerus="yes">
        <source>%n to write notes and seal</source>
        <translation>
            <numerusform>%n do opisania i zapieczętowania</numerusform>
            <numerusform>%n do opisania i zapieczętowania</numerusform>
            <numerusform>%n do opisania i zapieczętowania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>%n niedokończona</numerusform>
            <numerusform>%n niedokończone</numerusform>
            <numerusform>%n niedokończonych</numerusform>
        </translation>
    </message>
    <message>
        <source>None waiting</source>
        <translation>Nic nie czeka</translation>
    </message>
    <message>
        <source>Finish interviews</source>
        <translation>Dokończ rozmowy</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n niewysłana</numerusform>
            <numerusform>%n niewysłane</numerusform>
            <numerusform>%n niewysłanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nic do wysłania</translation>
    </message>
    <message>
        <source>Send to the centre</source>
        <translation>Wyślij do centrum</translation>
    </message>
    <message numerus="yes">
        <source>%n sent, no receipt yet</source>
        <translation>
            <numerusform>%n wysłana, bez pokwitowania</numerusform>
            <numerusform>%n wysłane, bez pokwitowania</numerusform>
            <numerusform>%n wysłanych, bez pokwitowania</numerusform>
        </translation>
    </message>
    <message>
        <source>None expected</source>
        <translation>Żadne nie jest oczekiwane</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Przyjmij pokwitowanie</translation>
    </message>
    <message numerus="yes">
        <source>%n not with the lead yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Concern records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whenever you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is almost full: {room} free.</source>
        <translation>Dysk jest prawie pełny: wolne {room}.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nic nie przepadło.</translation>
    </message>
    <message>
        <source>Free some space before you start an interview.</source>
        <translation>Zwolnij trochę miejsca, zanim zaczniesz rozmowę.</translation>
    </message>
    <message>
        <source>The clock of this laptop seems to be wrong.</source>
        <translation>Zegar tego laptopa chyba źle chodzi.</translation>
    </message>
    <message>
        <source>Interviews are still safe.</source>
        <translation>Rozmowy są nadal bezpieczne.</translation>
    </message>
    <message>
        <source>Set the date and time, then come back to this page.</source>
        <translation>Ustaw datę i godzinę, a potem wróć na tę stronę.</translation>
    </message>
</context>
<context>
    <name>TogetherView</name>
    <message>
        <source>Go on with the PIN</source>
        <translation>Dalej z PIN-em</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Text and colours</source>
        <translation>Tekst i kolory</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Czytaj na głos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Czytaj</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation>Zasłoń ekran</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>TraceForm</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>UnderstandingPanel</name>
    <message>
        <source>Understanding check</source>
        <translation>Sprawdzenie zrozumienia</translation>
    </message>
    <message>
        <source>Everybody is taken to be able to decide. This is about one decision, today.</source>
        <translation>Zakłada się, że każdy może decydować. Chodzi o jedną decyzję, dzisiaj.</translation>
    </message>
    <message>
        <source>Explain first, in every way that may help. An unwise decision is no sign of anything.</source>
        <translation>Najpierw wyjaśnij, na każdy sposób, który może pomóc. Nierozsądna decyzja o niczym nie świadczy.</translation>
    </message>
    <message>
        <source>With a No they do not take part today. What they said is deleted, and you thank them.</source>
        <translation>Przy „Nie” nie bierze dziś udziału. To, co powiedziano, jest usuwane, a ty dziękujesz.</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Co pomogło?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Do they understand what this is, that it is up to them, and what is not private?</source>
        <translation>Czy rozumie, co to jest, że decyzja należy do niej lub niego i co nie jest prywatne?</translation>
    </message>
    <message>
        <source>Do they keep it in mind for long enough to decide?</source>
        <translation>Czy pamięta to wystarczająco długo, aby zdecydować?</translation>
    </message>
    <message>
        <source>Do they weigh up what speaks for it and what speaks against it?</source>
        <translation>Czy rozważa, co przemawia za, a co przeciw?</translation>
    </message>
    <message>
        <source>Do they make their decision known, in words, signs or any other way?</source>
        <translation>Czy daje znać o swojej decyzji słowami, gestami lub w inny sposób?</translation>
    </message>
    <message>
        <source>More time, or another place</source>
        <translation>Więcej czasu albo inne miejsce</translation>
    </message>
    <message>
        <source>Plainer words</source>
        <translation>Prostsze słowa</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazki</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Czytanie na głos</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>Tłumacz</translation>
    </message>
    <message>
        <source>Someone they trust</source>
        <translation>Ktoś zaufany</translation>
    </message>
    <message>
        <source>Answer all four questions first.</source>
        <translation>Najpierw odpowiedz na wszystkie cztery pytania.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock this laptop</source>
        <translation>Odblokuj ten laptop</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <source>The words you were given or chose when this laptop was set up.</source>
        <translation>Słowa podane lub wybrane przy przygotowaniu tego laptopa.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Unlocking. This takes about a second, so that nobody can guess quickly.</source>
        <translation>Odblokowywanie. Trwa około sekundy, aby nikt nie mógł szybko zgadywać.</translation>
    </message>
    <message>
        <source>This laptop cannot be unlocked</source>
        <translation>Nie można odblokować tego laptopa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Najpierw wpisz hasło.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ukryj hasło</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Możesz spróbować ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Możesz spróbować ponownie za %n sekundę.</numerusform>
            <numerusform>Możesz spróbować ponownie za %n sekundy.</numerusform>
            <numerusform>Możesz spróbować ponownie za %n sekund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserError</name>
    <message>
        <source>A centre has the public halves of three different keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code was wrong too many times in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A design cannot be drawn: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file holds the evidence of consent for another interview than its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in this bundle holds another interview than its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record with this number is here already, and says something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved answer on this laptop is damaged and cannot be opened.</source>
        <translation>Zapisana na tym laptopie odpowiedź jest uszkodzona i nie można jej otworzyć.</translation>
    </message>
    <message>
        <source>A sealed interview is not whole: it was changed or damaged, or something else made it.</source>
        <translation>Zapieczętowana rozmowa nie jest cała: zmieniono ją, uszkodzono albo utworzyło ją coś innego.</translation>
    </message>
    <message>
        <source>A site&apos;s name is one line of at most 60 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window of the demo was closed before the demo had come to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An addendum is about an interview that is not in the archive, or that another laptop brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An addendum to an interview is not whole, or was not signed by a laptop of this centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An addendum with this number is in the archive already, and says something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interview with this number is in the archive already, and says something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this storage right now.</source>
        <translation>Z tej pamięci korzysta teraz inny program.</translation>
    </message>
    <message>
        <source>Another stick is in the place of the one that you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve it first, or look at the list of withdrawals again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a second of the three people to type in the share they keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the bundle again, and keep this file for whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the bundle again; if it happens again, tell whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the concerns file of the laptop, or take this one in as it is: it is marked then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again; if it happens again, tell whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody else of the team to approve it with their own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the centre whose study was on the laptop. Without its keys nobody can open the storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator for a new pack that names the central team&apos;s keys.</source>
        <translation>Poproś koordynatora o nowy pakiet z kluczami zespołu centralnego.</translation>
    </message>
    <message>
        <source>Ask the coordinator for the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator for the receipt again.</source>
        <translation>Poproś koordynatora ponownie o pokwitowanie.</translation>
    </message>
    <message>
        <source>Ask the coordinator or the deputy, or whoever has the role that it is for: People lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator to save the pack again on another stick.</source>
        <translation>Poproś koordynatora, aby zapisał pakiet ponownie na innym nośniku.</translation>
    </message>
    <message>
        <source>Ask the coordinator which bundle and which laptop it is for, or for the receipt as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator which version of this program the team uses, and bring this laptop up to it.</source>
        <translation>Zapytaj koordynatora, której wersji programu używa zespół, i zaktualizuj do niej ten laptop.</translation>
    </message>
    <message>
        <source>Ask the coordinator which version the team uses, and bring this laptop or the centre up to it.</source>
        <translation>Zapytaj koordynatora, której wersji używa zespół, i zaktualizuj do niej laptop lub centrum.</translation>
    </message>
    <message>
        <source>Ask the coordinator why this device was blocked before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the fieldworker to save the bundle again, on another stick if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the fieldworker to save the request again, and to bring that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the fieldworker which study the laptop is for, and take the bundle in at that study&apos;s centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender which centre it comes from, and check that you opened the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the withdrawal officer to open the centre with their own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever gave you the file for it again, and check which centre the study belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for its certificate, and name it as sslrootcert in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to make room, and then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to make you an owner of the database, and then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever wrote the study to run “interview-app study check” and put everything right that it lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your coordinator for a study pack with this language, or seal the interview as it stands.</source>
        <translation>Poproś koordynatora o pakiet badania z tym językiem albo zapieczętuj rozmowę tak, jak jest.</translation>
    </message>
    <message>
        <source>Ask your coordinator for the newest study pack.</source>
        <translation>Poproś koordynatora o najnowszy pakiet badania.</translation>
    </message>
    <message>
        <source>Ask your coordinator for the pack made from the request file of this laptop.</source>
        <translation>Poproś koordynatora o pakiet utworzony z prośby tego laptopa.</translation>
    </message>
    <message>
        <source>Ask your coordinator to set it up.</source>
        <translation>Poproś koordynatora o przygotowanie.</translation>
    </message>
    <message>
        <source>Ask your coordinator whether there is a newer study pack. Practice is still possible.</source>
        <translation>Zapytaj koordynatora, czy jest nowszy pakiet badania. Ćwiczyć nadal można.</translation>
    </message>
    <message>
        <source>Bring back the withdrawal officer&apos;s own copy of withdrawal-key.age, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring two of the three recovery sheets together, and run interview-app centre drill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the dimensions, the exclusions or the design part of study.toml, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what a warning names, or decide that it may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is running and that the address is right, or take the bundles in without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right folder, and ask whoever looks after this computer for permission to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the stick is plugged in properly, or use another one, and save the bundle again.</source>
        <translation>Sprawdź, czy nośnik jest dobrze podłączony, albo użyj innego i zapisz paczkę ponownie.</translation>
    </message>
    <message>
        <source>Check that the stick is still plugged in and that you may open the file, then try again.</source>
        <translation>Sprawdź, czy nośnik jest nadal podłączony i czy wolno ci otworzyć plik, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Check that the stick is still plugged in, or choose another folder, then try again.</source>
        <translation>Sprawdź, czy nośnik USB jest nadal podłączony, albo wybierz inny folder i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Check that you gave your own key. If you did, take the file back from your backup of this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you picked the key file, or take it from your backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you picked the right file, and ask the sender which centre it was meant for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you picked the right file, and ask your coordinator before you go on.</source>
        <translation>Sprawdź, czy to właściwy plik, i zapytaj koordynatora, zanim pójdziesz dalej.</translation>
    </message>
    <message>
        <source>Check that you picked the right file, and take in the bundle as the laptop wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you picked the right file, or copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you picked the right file.</source>
        <translation>Sprawdź, czy to właściwy plik.</translation>
    </message>
    <message>
        <source>Check that you picked the right folder. To use the old words again, give them a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder of the study, or found a centre of its own for another study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s name, or found a centre with interview-app centre init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name in the address and the password in your file .pgpass, or ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name in the address, or ask whoever looks after the server to make the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the address, ask whoever looks after the server, and then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, ask the coordinator for a new pack.</source>
        <translation>Sprawdź datę na tym komputerze. Jeśli jest dobra, poproś koordynatora o nowy pakiet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, ask the coordinator to renew the device&apos;s pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder somewhere else for the centre that is made from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder somewhere else, best on a stick that is kept for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that is not taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder, which is neither the centre&apos;s nor on a stick that others use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another database, or ask whoever looks after the server for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after this computer for permission to write to it.</source>
        <translation>Wybierz inny folder albo poproś opiekuna tego komputera o prawo zapisu.</translation>
    </message>
    <message>
        <source>Choose another folder, with nothing in it but backups of this centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another language, or ask your coordinator for a new study pack.</source>
        <translation>Wybierz inny język albo poproś koordynatora o nowy pakiet badania.</translation>
    </message>
    <message>
        <source>Choose another name for the folder, such as “my-study”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the preview, such as preview.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or another folder, then try again.</source>
        <translation>Wybierz inną nazwę lub inny folder, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place with --out, or run the command again with --replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other fields or another purpose, or give nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the files of a backup of this centre, or open the other centre and restore it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that study.toml is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the record when it is dealt with. It can be deleted when its keeping time has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the paper, word by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the eight words with your coordinator by phone. If they differ, do not use this file.</source>
        <translation>Porównaj osiem słów z koordynatorem przez telefon. Jeśli się różnią, nie używaj tego pliku.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or take an earlier backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the stick again; if it ends early there, too, ask the fieldworker to save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code on to a blank card, or try another printer.</source>
        <translation>Przepisz kod na czystą kartkę albo spróbuj innej drukarki.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from, or ask the sender for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again, and wait until the copy is done before you take the stick out.</source>
        <translation>Skopiuj plik ponownie i poczekaj do końca kopiowania, zanim wyjmiesz nośnik.</translation>
    </message>
    <message>
        <source>Copy the whole key again from where it was made, from its first letter to its last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it. If a real participant gave these answers, ask the fieldworker how the laptop was set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete something else there, or choose another stick, and save the bundle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete that folder if nothing is using it, pick another one with --home, or leave --home out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not delete anything and do not set the laptop up again. Take it to your coordinator.</source>
        <translation>Niczego nie usuwaj i nie konfiguruj laptopa od nowa. Zanieś go koordynatorowi.</translation>
    </message>
    <message>
        <source>Do not delete anything. Install the version that was on this laptop before, or take it to your coordinator.</source>
        <translation>Niczego nie usuwaj. Zainstaluj wersję, która była na tym laptopie wcześniej, albo zanieś go koordynatorowi.</translation>
    </message>
    <message>
        <source>Do not delete anything. Take the laptop to your coordinator.</source>
        <translation>Niczego nie usuwaj. Zanieś laptop koordynatorowi.</translation>
    </message>
    <message>
        <source>Do not hold more interviews on this laptop. Take it to your coordinator.</source>
        <translation>Nie prowadź więcej rozmów na tym laptopie. Zanieś go koordynatorowi.</translation>
    </message>
    <message>
        <source>Do not open it with other programs, and ask where it comes from: somebody may have made it to do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do them first, under Withdrawals. Then what leads from cards to interviews is destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these shares is in order, but they do not belong to the same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every interview is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is safe.</source>
        <translation>Wszystko w nim jest bezpieczne.</translation>
    </message>
    <message>
        <source>Everything on this laptop is safe, and interviews that were begun can be finished and sealed.</source>
        <translation>Wszystko na tym laptopie jest bezpieczne, a rozpoczęte rozmowy można dokończyć i zapieczętować.</translation>
    </message>
    <message>
        <source>Everything on this laptop is still locked and safe.</source>
        <translation>Wszystko na tym laptopie jest nadal zablokowane i bezpieczne.</translation>
    </message>
    <message>
        <source>Everything that is already on this laptop is safe.</source>
        <translation>Wszystko, co już jest na tym laptopie, jest bezpieczne.</translation>
    </message>
    <message>
        <source>Everything that was said in this interview is safe, and nothing more was recorded.</source>
        <translation>Wszystko, co powiedziano w tej rozmowie, jest bezpieczne i nic więcej nie zapisano.</translation>
    </message>
    <message>
        <source>Everything that was said is saved.</source>
        <translation>Wszystko, co powiedziano, jest zapisane.</translation>
    </message>
    <message>
        <source>Fill that in: a participant will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five codes were looked up within a minute, and that is as many as the centre allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another place, then try again.</source>
        <translation>Zwolnij trochę miejsca albo wybierz inne, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Free some space, or let the words come to the screen, and run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --tombstones with the file tombstones.json from the folder of the centre, or from beside its newest backup. Only if it is lost everywhere: say --no-tombstones, and ask every laptop for its withdrawals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --tombstones with the file, and leave --no-tombstones out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a study pack or centre.json, or a file with the one line that begins with ssh-ed25519.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an address such as postgresql+psycopg://name@server/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each person&apos;s own file whose name ends in .pub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --agreed with a consent item, or --only with a list, or neither for all that may be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --identity with a key file, or --recovery to type two of the recovery shares in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either the keys or the word that begins with --no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a shorter name, such as that of the town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one each for the coordinator and the deputy, made with interview-app key new, and then recovery, made with interview-app key recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file to the safeguarding lead today: it may not be able to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder that holds study.toml. “interview-app study new” makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the large file of the backup first and its small file, keys.age, second; or take an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your key file with --identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with another interview.</source>
        <translation>Przejdź do innej rozmowy.</translation>
    </message>
    <message>
        <source>Go to a folder without a centre, unset INTERVIEW_APP_CENTRE, and name the centre&apos;s folder before the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the other window. If you cannot find it, restart the laptop and try again.</source>
        <translation>Przejdź do tamtego okna. Jeśli go nie widać, uruchom laptop ponownie i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Hold and seal an interview first.</source>
        <translation>Najpierw przeprowadź i zapieczętuj rozmowę.</translation>
    </message>
    <message>
        <source>If no interview has been held with it, run the command again with --replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the change is meant, change the version in study.toml, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the date is wrong, set it. If it is right, finish the interview and seal it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the laptop is in good hands again, set it up anew, so that it makes another key, and enrol that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they were withdrawn, take them out of what you give and out of the list, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a real centre the drill is held with two of the recovery sheets, and not with a key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this study two people have to agree to a withdrawal, and this key belongs to the one who asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install espeak-ng (on Debian: apt install espeak-ng), or have somebody record the sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with the extra “centre”, as the README says, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version on this computer, too, and take the bundle in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version on this computer, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version on this laptop, or ask your coordinator for it.</source>
        <translation>Zainstaluj nowszą wersję na tym laptopie albo poproś o nią koordynatora.</translation>
    </message>
    <message>
        <source>Install the program with its extra called postgres, or psycopg 3 beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as it was before, with everything in it, and a copy of it lies beside it.</source>
        <translation>Jest taka jak wcześniej, z całą zawartością, a obok leży jej kopia.</translation>
    </message>
    <message>
        <source>It is not clear what is to be done about withdrawals: a list was named, and also that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which interviews are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which key is to open the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear who is meant: a key was named, and also that nobody is to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known what people withdrew since this backup was made, and all of that would come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only a copy: everything in it is in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late: on {day} everything that led from a card to an interview was destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not have arrived yet, or it was deleted. Then nobody has it from us from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept out of the archive, and the laptop keeps its copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept out of the archive, so it is never counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept out, and the laptop keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept out, and the laptop keeps its copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>Pozostało bez zmian i niczego nie zapisano.</translation>
    </message>
    <message>
        <source>It was not taken in, and the file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not written down, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file, and ask the fieldworker how it came about before anybody decides which one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file, and ask the fieldworker how it came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file, and ask the fieldworker what they wanted to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file, and ring the fieldworker who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file, and ring the fieldworker who wrote it: what they know must not wait for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file, and tell your coordinator before anything is deleted.</source>
        <translation>Zachowaj plik i powiedz koordynatorowi, zanim cokolwiek zostanie usunięte.</translation>
    </message>
    <message>
        <source>Keep this laptop as it is and ask your coordinator for help.</source>
        <translation>Zostaw laptop tak, jak jest, i poproś koordynatora o pomoc.</translation>
    </message>
    <message>
        <source>Laptop {number} was not revoked, because nobody typed yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop {number} was revoked on {day}, so its key gets no pack any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of the address, and put it into the file .pgpass of whoever uses this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave practice, and install the pack on the laptop that it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let its name end in .json for a signed file, .csv for a table, or .pdf for paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the coordinator read all 9 letters and numbers again. The last one may be a sign such as * or =.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the ledger is not about something that was given to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {name} does not begin with the number of an interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} says that already, so there is nothing to correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the card again and type all 13 letters and numbers. The last one may be a sign such as * or =.</source>
        <translation>Spójrz na kartę jeszcze raz i wpisz wszystkie 13 liter i cyfr. Ostatni może być znakiem takim jak * lub =.</translation>
    </message>
    <message>
        <source>Look at the key number on the two sheets: take two with the same number, the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of conflicts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of withdrawals again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a file whose name begins with bundle- or consents-, and take that in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for files called bundle-….zip, and name them or their folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the sheets with the number {key}. If they are lost, replace the keys before a laptop is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the notices up under Records, Who has had what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the number up in the list of interviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the number up under Records, Who has had what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the number up with interview-app centre analyse list: it is not the archive&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the number up with interview-app centre devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key for this role alone, with interview-app key new. One person may have two keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key for its owner, with interview-app key new or interview-app key recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sound clips smaller, or take out what the study does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one folder after --watch, and leave --dry-run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the centre&apos;s folder before the files if it is yours, and keep bundles elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the centre&apos;s folder before the files, go into it, or let INTERVIEW_APP_CENTRE name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file that you got from your central team with --authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder that holds vault.db, or the folder above it, or a backup file made with interview-app laptop backup. On a laptop, it is in the home of whoever used it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the new officer beside the old one first, let the old one open Withdrawals once, and then leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview may be in this: nobody&apos;s choices cover it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview was started.</source>
        <translation>Nie rozpoczęto żadnej rozmowy.</translation>
    </message>
    <message>
        <source>No interview was started. Interviews that were held are safe.</source>
        <translation>Nie rozpoczęto rozmowy. Przeprowadzone rozmowy są bezpieczne.</translation>
    </message>
    <message>
        <source>No interview was touched, and nothing was noted as proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key of any centre was changed, and no centre was founded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No laptop of this centre has the number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No laptop was enrolled, and nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notice of withdrawal {withdrawal} is open for line {line} of the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pack was made, and the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pack was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pack was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scheduler answered at the address {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No study called “{name}” comes with the program.{near}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No study can be called “{name}”: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No withdrawal with the number {number} is waiting: it is done, or was never asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can find out any more which interview is whose, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else was named, and packs name those who were named before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else was named, and whoever was named before still is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing from it was let through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>Niczego w niej nie zmieniono.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. On a laptop that was never given a study, no interview was ever held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was unpacked or used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was used, and nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was used, and the laptop that made it still has every interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was kept, and no other archive was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this code is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing outside the demo&apos;s folder was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was already saved was lost, and nothing half written was left behind.</source>
        <translation>Nic, co już zapisano, nie przepadło i nic nie zostało zapisane tylko w połowie.</translation>
    </message>
    <message>
        <source>Nothing was changed by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and every interview is still on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and every other interview is untouched.</source>
        <translation>Niczego nie zmieniono, a pozostałe rozmowy są nietknięte.</translation>
    </message>
    <message>
        <source>Nothing was changed, and every other record is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and the drill can be held again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and the interview is still whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and the interview itself is in another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and the request waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and what was decided is still recorded where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. No name is with it, neither here nor at the centre, so nobody can look for it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was destroyed: they can still be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done, because nobody typed yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased: every interview is still on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was installed, and a study that was installed before still works.</source>
        <translation>Niczego nie zainstalowano, a wcześniej zainstalowane badanie nadal działa.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Niczego nie zainstalowano.</translation>
    </message>
    <message>
        <source>Nothing was looked up, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was looked up, and nothing was changed. No backup has this key, on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost: every interview is still on this laptop.</source>
        <translation>Nic nie przepadło: każda rozmowa nadal jest na tym laptopie.</translation>
    </message>
    <message>
        <source>Nothing was lost: the interview is still in the vault.</source>
        <translation>Nic nie przepadło: rozmowa nadal jest w sejfie.</translation>
    </message>
    <message>
        <source>Nothing was lost: the interview’s dates and times do not go by it.</source>
        <translation>Nic nie przepadło: daty i godziny rozmowy od niego nie zależą.</translation>
    </message>
    <message>
        <source>Nothing was noted as sent, and every interview is still on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened. A stick can carry a forged pack together with a forged bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed: every interview is still on this laptop.</source>
        <translation>Niczego nie usunięto: każda rozmowa nadal jest na tym laptopie.</translation>
    </message>
    <message>
        <source>Nothing was restored, and nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved there, and nothing was lost.</source>
        <translation>Niczego tam nie zapisano i nic nie przepadło.</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent anywhere, and nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was signed, opened or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Only the safeguarding lead can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, and every interview is still on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, and everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, and nothing was lost.</source>
        <translation>Niczego nie zapisano i nic nie przepadło.</translation>
    </message>
    <message>
        <source>Nothing was written, and what is there was not touched.</source>
        <translation>Niczego nie zapisano, a to, co tam jest, pozostało nietknięte.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Only a sealed interview gets an addendum, and this one is not sealed yet or was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a withdrawal officer who would leave can open the key by which cards find interviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one folder at a time can be watched, and what arrives in it is taken in for real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the withdrawal officer&apos;s key finds an interview by the code on its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that copy with it, by interview-app centre analyse, or ask the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the program and type the passphrase. If it is lost, your coordinator can help.</source>
        <translation>Otwórz program i wpisz hasło. Jeśli przepadło, pomoże koordynator.</translation>
    </message>
    <message>
        <source>People can still withdraw: {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick an empty or new folder with --home, or leave --home out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the file whose name ends in “.study”, which the coordinator made for this laptop.</source>
        <translation>Wybierz plik z końcówką „.study”, który koordynator utworzył dla tego laptopa.</translation>
    </message>
    <message>
        <source>Pick the file whose name ends in “.study”. If this is it, tell the coordinator, and do not use the stick.</source>
        <translation>Wybierz plik z końcówką „.study”. Jeśli to on, powiedz koordynatorowi i nie używaj tego nośnika.</translation>
    </message>
    <message>
        <source>Press Enter at the question to be given six words, or make it harder to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter at the question to be given six words, or think of a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Practise on Today to practise here, and ask your coordinator for a pack for real interviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Read again”, look at the design, and freeze it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back where it was, then close the program and open it again.</source>
        <translation>Przywróć ją na miejsce, a potem zamknij program i otwórz go ponownie.</translation>
    </message>
    <message>
        <source>Put right what each line names, from the top, and run the check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right what each line of “interview-app centre targets” names, and open Fieldwork again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put that right, then start the demo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the centre&apos;s copy of revoked.krl back from a backup, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the right stick back, or choose this one, and save the bundle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are not written as a file of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring your safeguarding lead and tell them. Ask your coordinator for a study that names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it without --identity. If recovery is a key file here, replace the keys with centre rotate first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run python3 packaging/start.py demo once, which names or installs what is missing, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the command again in a terminal, and type yes in full. It cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the command without --sheets: then it gives blank forms, and the words are written by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the summary, and check whether the centre&apos;s folder came from an old backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in fewer words: a participant will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say one of these after --like: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so plainly. Until the last day the code of the card still deletes it, should it turn up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so to the person plainly. The card shows the last day on which it was possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it should have said: --who, --role, --purpose, --basis or --until.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal a concern record first. If one is listed here, tell your coordinator that its file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed interviews are kept beside it, in files of their own, which the centre can open.</source>
        <translation>Zapieczętowane rozmowy są obok, w osobnych plikach, które centrum może otworzyć.</translation>
    </message>
    <message>
        <source>Sealed interviews in the sealed folder can still be opened by the centre.</source>
        <translation>Zapieczętowane rozmowy w folderze sealed centrum nadal może otworzyć.</translation>
    </message>
    <message>
        <source>Send what is sealed and wait for the receipt, or free at least {megabytes} MB, then try again.</source>
        <translation>Wyślij to, co zapieczętowane, i poczekaj na pokwitowanie albo zwolnij co najmniej {megabytes} MB, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Send your coordinator the request file of this laptop, and install the study pack that comes back.</source>
        <translation>Wyślij koordynatorowi prośbę tego laptopa i zainstaluj pakiet, który wróci.</translation>
    </message>
    <message>
        <source>Set the clock right before the next interview.</source>
        <translation>Ustaw zegar dobrze przed następną rozmową.</translation>
    </message>
    <message>
        <source>Set the date and time of the laptop. You can also finish the interview and seal it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again, and write the passphrase down before you type it back.</source>
        <translation>Zacznij od nowa i zapisz hasło, zanim je powtórzysz.</translation>
    </message>
    <message>
        <source>Start it in a terminal, or give a file that holds only the passphrase with --passphrase-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the demo again, and leave its windows open until it says where everything is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program at the computer itself, in a desktop session. To see a whole interview without a screen, try interview-app demo --auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop taking in, keep a copy of the centre&apos;s folder as it is, and tell the person who leads the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the bundle with that interview first, and then this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back from your last backup, and import the bundles since then again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that version of the study into this centre, or read the record instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the archive back from your last backup, and import the bundles since then again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the bundles in without a scheduler, or install the program again with its extra named cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the centre&apos;s folder back from your last backup, and ask who else can write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these out of what you give, then note it again and say that they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take tombstones.json from the folder of the centre that runs, or from beside its newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take tombstones.json from the folder of the centre, or from beside its newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is on a PostgreSQL server, and the part of this program that speaks to one is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive of this centre is gone: there is no {name} where it was, or it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy for analysis cannot be opened: it is damaged, not finished, or of another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be opened with this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} could be opened, but it is not what it should be: a whole {part} of a centre&apos;s backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is damaged, or was copied in part only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is not a whole list of what was withdrawn at this centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is of a backup of another centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} of this inbox cannot be opened: it is damaged, or it is under another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds something else, and concern records need a folder of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key by which a card finds its interview is not in this folder, or is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day to withdraw is over, and {open} withdrawals that were asked for in time are not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of what was withdrawn is older than the backup, which knows of more: a newer list must exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that is here is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site of the laptop is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study has no consent item called {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The targets cannot be used yet: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conflict with this number, or it was settled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no interview with this number in the copy for analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing with this number in the quarantine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files lie inside the centre&apos;s folder, and nobody named that centre: it may be somebody else&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle ends too early: it was not copied to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is not whole: it was changed or damaged on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was made by a newer version of this program than the one on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is inside the folder of the centre that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is inside the folder of the centre: whatever breaks the one breaks the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interview was held for another study than the one of this centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a single record without a signature, so who wrote it cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was installed without the part that lets several computers open interviews together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is still kept: it is open, or its keeping time has not passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This zip file holds files that are in no bundle, so this program did not make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This zip file holds more, or would unpack to more, than any bundle does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the version of the program that made the backup, or an earlier backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the key of the coordinator, the deputy or recovery as it was when the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that day is over. The date is analysis_freeze in the study&apos;s study.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then type the code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in this backup does not fit this version of the program, or was put together by something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the line says of {what} is longer than {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal {number} was not done, so there is nothing to put on paper yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one number of 32 signs a line, as interview-app centre list shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the interviews in {name} are not in the archive; the first is on line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} are of different centres, so it is not clear whose laptops count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} interviews may not be in this: {reuse} did not agree to other research, {words} not to their own words, {stopped} stopped releases, {void} do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That interview was not sealed by itself. Its words and notes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator to open the centre once, which makes it anew, and try again a little later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this folder there is a file keys.age that is not of this centre, or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written: a new one would have destroyed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says which centre is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a code for a bundle: at least one letter or number is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a code from a card: at least one letter or number is different.</source>
        <translation>To nie jest kod z karty: co najmniej jedna litera lub cyfra jest inna.</translation>
    </message>
    <message>
        <source>That passphrase is not right.</source>
        <translation>To hasło nie jest poprawne.</translation>
    </message>
    <message>
        <source>The PIN was wrong too many times in a row.</source>
        <translation>Zbyt wiele razy z rzędu wpisano zły PIN.</translation>
    </message>
    <message>
        <source>The analysis of this study began after {last_day}, so nobody new can take part.</source>
        <translation>Analiza tego badania zaczęła się po {last_day}, więc nikt nowy nie może wziąć udziału.</translation>
    </message>
    <message>
        <source>The archive cannot be opened: it is damaged, or it belongs to another centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle could not be read back from there as it was written.</source>
        <translation>Paczki nie udało się stamtąd odczytać tak, jak ją zapisano.</translation>
    </message>
    <message>
        <source>The centre goes on with its own study, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre goes on with the files it has, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre goes on with the newer version, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre itself works: laptops that have a pack, imports and the archive are not held up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre&apos;s files do not fit together: {part} is missing, or was changed or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre&apos;s own records do not fit together from line {line} on: something else changed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the device that signed this (number {serial}) was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the device that signed this is valid only from {valid_from} until {valid_until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this laptop says that it is earlier than when an interview was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is still here, and nothing was stored.</source>
        <translation>Kod nadal tu jest i niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The concern record could not be read back from the disk as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decisions themselves are recorded.</source>
        <translation>Same decyzje są zapisane.</translation>
    </message>
    <message>
        <source>The demo could not go on, because its window says: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo in the folder {folder} cannot be opened again: its file practice.json was changed or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo in the folder {folder} is not complete: it was interrupted, or is being made right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this laptop did not take what should be written, or could not be read.</source>
        <translation>Dysk tego laptopa nie przyjął zapisu albo nie dał się odczytać.</translation>
    </message>
    <message>
        <source>The evidence of consent in this file is not whole: it was changed or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file design.csv was changed after this window had read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not whole: it was cut short on the way, so its end is missing.</source>
        <translation>Plik nie jest cały: urwał się po drodze i brakuje końca.</translation>
    </message>
    <message>
        <source>The file that opens this laptop&apos;s storage is damaged, and so is its copy.</source>
        <translation>Plik, który otwiera pamięć tego laptopa, jest uszkodzony, tak samo jego kopia.</translation>
    </message>
    <message>
        <source>The file that was there is unchanged, and no key was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} could not be read.</source>
        <translation>Nie udało się odczytać pliku {name}.</translation>
    </message>
    <message>
        <source>The file {name} does not hold a centre&apos;s public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is larger than this program ever writes, so it was not opened.</source>
        <translation>Plik {name} jest większy niż cokolwiek, co ten program zapisuje, więc go nie otwarto.</translation>
    </message>
    <message>
        <source>The file {name} is not a key made by this program, or it was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is there already and is not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first study decides which centre this laptop belongs to, and its words were not confirmed.</source>
        <translation>Pierwsze badanie decyduje, do którego centrum należy laptop, a jego słów nie potwierdzono.</translation>
    </message>
    <message>
        <source>The folder {folder} has something in it already, so no new study was put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is copied to other computers by {service}, so interviews must not be kept there.</source>
        <translation>Folder {folder} jest kopiowany na inne komputery przez {service}, więc nie wolno w nim trzymać rozmów.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty and was not made by the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not empty, and a centre is only founded in a new or empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not there, or not there any more.</source>
        <translation>Folderu {folder} nie ma albo już nie ma.</translation>
    </message>
    <message>
        <source>The folder {folder} is on a network drive or a shared folder, where interviews must not be kept.</source>
        <translation>Folder {folder} jest na dysku sieciowym lub udostępnionym, a tam nie wolno trzymać rozmów.</translation>
    </message>
    <message>
        <source>The frozen design was left as it is.</source>
        <translation>Zatwierdzony plan pozostał bez zmian.</translation>
    </message>
    <message>
        <source>The interview is safe in the archive, and so is its summary as a PDF, which was made with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview is whole in the archive: only its summary cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview that it is about was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interviews in the archive are not touched by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interviews, and what was counted of them, are not touched by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that does this is retired by it. Make a new one for its owner, or do it with the key of somebody else who is getting a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} has another role at this centre, or had one and was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} was a key of this centre before and was replaced, so it is not taken again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {own} could not open a trial bundle that was sealed to the keys of this centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {own}, which you opened the centre with, is also one of the new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this centre do not open this storage: it belongs to a laptop of another centre, or of none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop&apos;s own record of changes does not fit any more, at number {link}: something else changed it.</source>
        <translation>Zapis zmian tego laptopa już się nie zgadza, w punkcie {link}: coś innego go zmieniło.</translation>
    </message>
    <message>
        <source>The laptop’s clock was changed during the interview.</source>
        <translation>Podczas rozmowy zmieniono zegar laptopa.</translation>
    </message>
    <message>
        <source>The line does not say {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of blocked laptops is damaged, or it is the list of another centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer study pack stays in use.</source>
        <translation>W użyciu pozostaje nowszy pakiet.</translation>
    </message>
    <message>
        <source>The one in the archive is unchanged, and the laptop keeps its copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other answers are not touched by this.</source>
        <translation>Pozostałych odpowiedzi to nie dotyczy.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too many times in a row.</source>
        <translation>Zbyt wiele razy z rzędu wpisano złe hasło.</translation>
    </message>
    <message>
        <source>The printer did not take the card.</source>
        <translation>Drukarka nie przyjęła karty.</translation>
    </message>
    <message>
        <source>The printer did not take your copy.</source>
        <translation>Drukarka nie przyjęła twojej kopii.</translation>
    </message>
    <message>
        <source>The program is already open on this laptop, in another window.</source>
        <translation>Program jest już otwarty na tym laptopie, w innym oknie.</translation>
    </message>
    <message>
        <source>The recipients do not fit together: one classic key would undo the protection of post-quantum ones, and a passphrase must stand alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key {key} of this centre has never been tried, so no pack is made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed interview could not be read back from the disk as it was written.</source>
        <translation>Zapieczętowanej rozmowy nie udało się odczytać z dysku tak, jak ją zapisano.</translation>
    </message>
    <message>
        <source>The server with the archive answers, but it has no database of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server with the archive could not show that it is the right one, or offers no private connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server with the archive did not accept your name or your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server with the archive does not answer, or does not let this computer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server with the archive does not let you read or write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets were not written, because nobody agreed to have the key in files for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not match: the file is damaged, was changed, or was signed for another purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage of this laptop could not be brought up to date for this version of the program.</source>
        <translation>Pamięci tego laptopa nie udało się zaktualizować do tej wersji programu.</translation>
    </message>
    <message>
        <source>The storage of this laptop is damaged and cannot be read.</source>
        <translation>Pamięć tego laptopa jest uszkodzona i nie można jej odczytać.</translation>
    </message>
    <message>
        <source>The storage of this laptop is not there any more: it was moved or deleted, or its disk was pulled out.</source>
        <translation>Pamięci tego laptopa już tu nie ma: została przeniesiona lub usunięta albo odłączono jej dysk.</translation>
    </message>
    <message>
        <source>The storage of this laptop was written by a newer version of this program.</source>
        <translation>Pamięć tego laptopa zapisała nowsza wersja programu.</translation>
    </message>
    <message>
        <source>The study can be used. Its author should look at {count} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study cannot be used yet: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study cannot be used: {count} found, first {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study folder {folder} is not there, or it is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study has changed what people agree to, and the new words in this language ({language}) are not ready.</source>
        <translation>W badaniu zmieniono to, na co ludzie się zgadzają, a nowe słowa w tym języku ({language}) nie są gotowe.</translation>
    </message>
    <message>
        <source>The study has no wording in {language}.</source>
        <translation>Badanie nie ma tekstów w języku {language}.</translation>
    </message>
    <message>
        <source>The study&apos;s files are too many or too large for one pack: the most is {files} files and {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study&apos;s files were changed, but its version is still “{version}”, which this centre knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The targets cannot be used: {count} found, first {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for notes of an interview has passed, but the clock of this laptop may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot be opened: a part of this computer&apos;s system that it needs is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words in this language ({language}) have not been approved for real interviews yet.</source>
        <translation>Słowa w tym języku ({language}) nie zostały jeszcze zatwierdzone do prawdziwych rozmów.</translation>
    </message>
    <message>
        <source>There already is a file {name} in this folder, and a key is never written over another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are centres in {one} and in {other}, so it is not clear which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are files in this one that a study pack never holds: it is another kind of file, or a trap.</source>
        <translation>Są w nim pliki, których pakiet badania nigdy nie zawiera: to inny rodzaj pliku albo pułapka.</translation>
    </message>
    <message>
        <source>There is a password in the address of the archive, and this program keeps none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file at {path}, and a pack is not written over it unasked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something called {name}, and it is not a file but a folder, a link or a device.</source>
        <translation>Jest już coś o nazwie {name} i nie jest to plik, lecz folder, skrót lub urządzenie.</translation>
    </message>
    <message>
        <source>There is no bundle in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no centre in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no interview with this number in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “{language}” in this study: it has {known}.</source>
        <translation>W tym badaniu nie ma języka „{language}”: są {known}.</translation>
    </message>
    <message>
        <source>There is no laptop’s storage in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record here of what was read before deciding, so no receipt can be made.</source>
        <translation>Nie ma tu zapisu tego, co czytano przed decyzją, więc nie można utworzyć potwierdzenia.</translation>
    </message>
    <message>
        <source>There is no room left on the disk or stick.</source>
        <translation>Na dysku lub nośniku USB nie ma już miejsca.</translation>
    </message>
    <message>
        <source>There is no room left on the server with the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room where the words of this command go, so the end of them is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here that a window can be opened on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sealed concern record on this laptop that could be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sealed interview on this laptop that still has to be sent.</source>
        <translation>Na tym laptopie nie ma zapieczętowanej rozmowy, którą trzeba jeszcze wysłać.</translation>
    </message>
    <message>
        <source>There is no study in the folder {folder}: it has no file study.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no study on this laptop yet, so no interview can be held.</source>
        <translation>Na tym laptopie nie ma jeszcze badania, więc nie można prowadzić rozmów.</translation>
    </message>
    <message>
        <source>There is no translation “{language}” in this study: its translations are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room in this place: {needed} MB are needed, and {free} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in this database already, and an archive is only made in an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room left on this laptop&apos;s disk to begin another interview.</source>
        <translation>Na dysku tego laptopa jest za mało miejsca, aby zacząć kolejną rozmowę.</translation>
    </message>
    <message>
        <source>These are not different public keys, each made with interview-app key new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two shares make the key {own}, and the recovery key of this centre is {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was signed by a laptop that does not belong to this centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not for any bundle that was saved on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command asks questions, and there is no keyboard to answer them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command needs a passphrase, and there is no keyboard to type it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This concern record is not whole: it was changed or damaged, or something else made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could be opened, but what is in it is no copy of a laptop’s storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds what fieldworkers are worried about, and no interviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than a study pack can be, or would become so when it is unpacked.</source>
        <translation>Ten plik jest większy, niż może być pakiet badania, albo taki by się stał po rozpakowaniu.</translation>
    </message>
    <message>
        <source>This file is not sealed to this key, or the passphrase is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be written to: {folder}.</source>
        <translation>W tym folderze nie można zapisywać: {folder}.</translation>
    </message>
    <message>
        <source>This folder may not be opened: {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation cannot draw a preview: it lacks the coordinator’s part (the extra “centre”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interview came without a summary, and version “{version}” of the study is not at this centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interview was held with version “{version}” of the study, which this centre does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interview was written as {version}, and this version of the program reads {known} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interview&apos;s record is not in order: it was changed, damaged, or written by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a practice interview, and this centre is for real ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no whole consent receipt that a laptop of this centre signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a study pack but another kind of file.</source>
        <translation>To nie jest pakiet badania, tylko inny plik.</translation>
    </message>
    <message>
        <source>This is not a whole list of withdrawals by the centre that this laptop belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole receipt of the centre that this laptop belongs to.</source>
        <translation>To nie jest całe pokwitowanie z centrum, do którego należy ten laptop.</translation>
    </message>
    <message>
        <source>This is not a whole recovery share: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole request from a laptop: it was changed on the way, or it is another kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not for the role of the key {own}, with which the centre was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a database that an archive can be in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the study “{other}”, but this centre was founded for the study “{own}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key ({own}) is an analyst&apos;s: of this centre it opens the copy for analysis, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key ({own}) is an earlier key of this centre. It was replaced, and the keys now are {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key ({own}) is not one of the keys of this centre, which are {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key cannot be read: it is mistyped, cut short, or a key of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop cannot open that interview any more: it has forgotten the key, as it should.</source>
        <translation>Ten laptop nie może już otworzyć tej rozmowy: zapomniał klucz i tak ma być.</translation>
    </message>
    <message>
        <source>This laptop has been set up for interviews already.</source>
        <translation>Ten laptop jest już przygotowany do rozmów.</translation>
    </message>
    <message>
        <source>This laptop has not been set up for interviews yet.</source>
        <translation>Ten laptop nie jest jeszcze przygotowany do rozmów.</translation>
    </message>
    <message>
        <source>This laptop would show another consent document than the one that the centre signed.</source>
        <translation>Ten laptop pokazałby inny dokument zgody niż ten, który podpisało centrum.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is long enough, and somebody with a stolen disk would still find it. {hints}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is shorter than {shortest} letters, and a stolen file could be opened by trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sealed file is damaged or was changed after it was sealed, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study already has a frozen design, and a new one would differ from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study names no safeguarding lead, so there is nobody to seal a concern record to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study pack comes from another centre than the one this laptop belongs to.</source>
        <translation>Ten pakiet badania pochodzi z innego centrum niż to, do którego należy laptop.</translation>
    </message>
    <message>
        <source>This study pack does not say who may read the interviews, so no interview could be sealed.</source>
        <translation>Ten pakiet badania nie mówi, kto może czytać rozmowy, więc żadnej nie dałoby się zapieczętować.</translation>
    </message>
    <message>
        <source>This study pack has version {version}, but this laptop already has version {installed}.</source>
        <translation>Ten pakiet badania ma wersję {version}, a laptop ma już wersję {installed}.</translation>
    </message>
    <message>
        <source>This study pack is for practice, and this laptop is for real interviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study pack is for real interviews, and this laptop is only for practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study pack is for the days from {valid_from} until {valid_until}, and today is not one of them.</source>
        <translation>Ten pakiet badania jest na dni od {valid_from} do {valid_until}, a dziś do nich nie należy.</translation>
    </message>
    <message>
        <source>This study pack is not as the centre signed it: something in it was changed or damaged on the way.</source>
        <translation>Ten pakiet badania nie jest taki, jaki podpisało centrum: coś w nim zmieniono lub uszkodzono po drodze.</translation>
    </message>
    <message>
        <source>This study pack was made by another version of this program, which this one cannot read.</source>
        <translation>Ten pakiet badania powstał w innej wersji programu, której ta nie umie odczytać.</translation>
    </message>
    <message>
        <source>This study pack was made for another laptop.</source>
        <translation>Ten pakiet badania powstał dla innego laptopa.</translation>
    </message>
    <message>
        <source>This was signed by a key that does not belong to this centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with the key of the coordinator, the deputy or recovery as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with the right passphrase, or with another key it was sealed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, and ring your safeguarding lead meanwhile: this must not wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, have this computer&apos;s disk looked at.</source>
        <translation>Spróbuj ponownie. Jeśli to się powtórzy, oddaj dysk tego komputera do sprawdzenia.</translation>
    </message>
    <message>
        <source>Try again; look for capital letters and mistyped words. If it is lost, your coordinator can help.</source>
        <translation>Spróbuj ponownie; sprawdź wielkie litery i literówki. Jeśli przepadło, pomoże koordynator.</translation>
    </message>
    <message>
        <source>Try another printer, or save it on a stick of your own.</source>
        <translation>Spróbuj innej drukarki albo zapisz ją na własnym nośniku USB.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, restart the laptop and tell your coordinator.</source>
        <translation>Spróbuj jeszcze raz. Jeśli to się powtórzy, uruchom laptop ponownie i powiedz koordynatorowi.</translation>
    </message>
    <message>
        <source>Two different shares are needed, and here is only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one of these, or add the language to the study first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase again, all its words in lower case with one space between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program on this computer, then open the interview again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a folder on this laptop&apos;s own disk. If this laptop&apos;s storage was moved there, move it back first.</source>
        <translation>Użyj folderu na własnym dysku laptopa. Jeśli przeniesiono tam jego pamięć, najpierw przenieś ją z powrotem.</translation>
    </message>
    <message>
        <source>Use a folder that no such service copies. If this laptop&apos;s storage was moved there, move it out again first.</source>
        <translation>Użyj folderu, którego żadna taka usługa nie kopiuje. Jeśli przeniesiono tam pamięć laptopa, najpierw ją stamtąd zabierz.</translation>
    </message>
    <message>
        <source>Use keys of one kind only, all beginning with age1pq1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of these: {known}.</source>
        <translation>Użyj jednego z tych: {known}.</translation>
    </message>
    <message>
        <source>Use the key of the coordinator, the deputy or recovery of this centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new key of the coordinator or the deputy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version “{version}” of the study was followed by version “{current}” at this centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished, or close it, and try again.</source>
        <translation>Poczekaj, aż skończy, albo go zamknij i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>Poczekaj {seconds} s, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then type it again.</source>
        <translation>Poczekaj {seconds} s, a potem wpisz go ponownie.</translation>
    </message>
    <message>
        <source>What is in it was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored on it was not touched.</source>
        <translation>To, co na nim zapisano, pozostało nietknięte.</translation>
    </message>
    <message>
        <source>What the command had saved by then is still saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said and kept is sealed, and the research team can read it.</source>
        <translation>To, co powiedziano i zachowano, jest zapieczętowane i zespół badawczy może to odczytać.</translation>
    </message>
    <message>
        <source>What was saved before is still there; nothing half written was left behind.</source>
        <translation>To, co zapisano wcześniej, nadal tam jest; nic nie zostało zapisane tylko w połowie.</translation>
    </message>
    <message>
        <source>What was sealed to it still opens at the centre, with the keys that are used now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was stored until then is where that storage is now; what you did last could not be stored.</source>
        <translation>To, co zapisano do tej pory, jest tam, gdzie teraz ta pamięć; ostatniej czynności nie udało się zapisać.</translation>
    </message>
    <message>
        <source>What you typed the second time is not the same as the first.</source>
        <translation>To, co wpisano za drugim razem, różni się od pierwszego.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this laptop as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever was stored before is there, and nothing was stored in half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its card this interview can no longer be deleted: it has left this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it into the notes before the interview is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the choices down on the card instead.</source>
        <translation>Zapisz decyzje na karcie.</translation>
    </message>
    <message>
        <source>Your answers are kept as you chose, and nothing more of them was stored.</source>
        <translation>Twoje odpowiedzi są zachowane tak, jak chcesz, i nic więcej z nich nie zapisano.</translation>
    </message>
    <message>
        <source>The program that speaks the drafts, espeak-ng, is not on this computer or does not know this language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Interviews that arrived in two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>Or let a folder be watched, such as one that others copy bundles into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching {folder}. New bundles in it are taken in by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is watched while this window is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Choose the list of withdrawals from the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an interview by its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is on the participant’s card. No name is needed, and nobody has to say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13 letters and numbers. The last one can be a sign such as * or =.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is lost? Until it is saved to a stick, the interview’s page can delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list from the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre’s list deletes here what people had deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One interview found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deleted here at once: its key first, then everything that was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it has left this laptop, the centre is told by the next bundle and deletes it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep the answers and take out words only, call the central team together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw tak, jak jest</translation>
    </message>
    <message>
        <source>Working. This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview on this laptop has this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been held on another laptop. Call the central team together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview is deleted on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a bundle soon: it tells the centre to delete its copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) on the list were here and are deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of the interviews on the list is on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawalPage</name>
    <message>
        <source>Withdrawals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day to withdraw is over, and somebody who asked in time still waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish what waits below. Then all that leads from a card to an interview is destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) sorted so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) cannot be found by a card with this key.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They were sealed to another withdrawal officer. Ask them to open this page with their key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is on the participant’s card. No name is needed, and nobody has to say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are only told whether there is a record. Five codes a minute can be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13 letters and numbers, in four parts. The last one can be a sign such as * or =.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sign is different from the card. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late to withdraw. The last day was {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that led from a card to an interview was destroyed. Nobody can find one any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so plainly to whoever asks. The last day stands on their card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once something is done, nothing here says whose it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refused on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawalRequestPage</name>
    <message>
        <source>Choose the key file of the second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the page for the person be saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was given it before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Records, note when each was told and what they answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>Working. This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is saved, and {signature} beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both to the person. Nothing in them tells whose interview it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had not arrived: it is done when it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Rozmowa</translation>
    </message>
    <message numerus="yes">
        <source>Given away %n time(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else of the team than the one who asked takes this computer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose their key file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree and do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page in plain English, signed by the centre: what was asked, what was done, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no name and no code on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the file withdrawals.json from the centre’s folder to every laptop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawalRoom</name>
    <message>
        <source>Withdrawals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawalScopePage</name>
    <message>
        <source>One record found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what they want. Nobody has to say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview here has this code. It may still be on a laptop, or on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they ask for can be noted now. It is done as soon as the interview arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw tak, jak jest</translation>
    </message>
    <message>
        <source>Save who has had it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where their page is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is saved: print it and give it to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no name and no code in it. Delete the file afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was given it before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this study two people have to agree. A second one approves it with their own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working. This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the person whose card this is may see them, here, with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them to sit so that nobody else sees the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are here: show the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not arrived, so nobody was given it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody outside the team was given it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It was given away %n time(s). Each is marked as out of date, and whoever has it is told within a week.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the words now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>Delete all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete their own words, keep the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, but give it to nobody outside the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them their answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is destroyed first, then everything that was said, and how they agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stick and no backup brings it back. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they wrote or said in their own words goes, and every note about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings and picks stay. No stick brings the words back. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays with the team for this study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that leaves the team from now on has it in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They look at their answers here, with you. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger notes that somebody was shown their answers, and not who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: answered on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: told on {day}, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: not told yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsBox</name>
    <message numerus="yes">
        <source>This is a bit too long. Please make it %n character(s) shorter.</source>
        <translation>
            <numerusform>To trochę za długie. Skróć o %n znak.</numerusform>
            <numerusform>To trochę za długie. Skróć o %n znaki.</numerusform>
            <numerusform>To trochę za długie. Skróć o %n znaków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have room for %n more character(s).</source>
        <translation>
            <numerusform>Zmieści się jeszcze %n znak.</numerusform>
            <numerusform>Zmieszczą się jeszcze %n znaki.</numerusform>
            <numerusform>Zmieści się jeszcze %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much to put in at once. What was in the box is still there.</source>
        <translation>To za dużo na jeden raz. To, co było w polu, nadal tam jest.</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>What this means now:</source>
        <translation>Co to teraz znaczy:</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n błąd</numerusform>
            <numerusform>%n błędy</numerusform>
            <numerusform>%n błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n ostrzeżenie</numerusform>
            <numerusform>%n ostrzeżenia</numerusform>
            <numerusform>%n ostrzeżeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Note: {words}</source>
        <translation>Uwaga: {words}</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
</context>
<context>
    <name>_Said</name>
    <message numerus="yes">
        <source>%n interview(s) should have been sealed by themselves, and could not be.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) were sealed by themselves.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their time for notes had passed: this laptop’s clock said {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody had decided to keep was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
