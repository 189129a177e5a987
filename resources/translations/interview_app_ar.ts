<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <translation>المفتاح</translation>
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
        <translation>رجوع</translation>
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
        <translation>كم عمره؟</translation>
    </message>
    <message>
        <source>I am unsure whether they can decide: check it together before they do</source>
        <translation>لست متأكدًا من قدرته على القرار: تحققا معًا قبل ذلك</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>الفهم</translation>
    </message>
    <message>
        <source>{n} or older</source>
        <translation>{n} أو أكثر</translation>
    </message>
    <message>
        <source>Under {n}</source>
        <translation>أقل من {n}</translation>
    </message>
    <message>
        <source>{n} or {m}</source>
        <translation>{n} أو {m}</translation>
    </message>
    <message>
        <source>{n} to {m}</source>
        <translation>من {n} إلى {m}</translation>
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
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
</context>
<context>
    <name>AidsView</name>
    <message>
        <source>Make it work for you</source>
        <translation>اجعله مناسبًا لك</translation>
    </message>
    <message>
        <source>Try what is good for you. You can change it later, too.</source>
        <translation>جرّب ما يناسبك. يمكنك تغييره لاحقًا أيضًا.</translation>
    </message>
    <message>
        <source>Sam is 17 and likes music. This is how a story will look.</source>
        <translation>سام عمره 17 سنة ويحب الموسيقى. هكذا ستبدو القصة.</translation>
    </message>
</context>
<context>
    <name>AloudBar</name>
    <message>
        <source>Pause reading</source>
        <translation>أوقف القراءة مؤقتًا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>تابع القراءة</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>كرّر</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>أوقف القراءة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>اقرأ بصوت عالٍ</translation>
    </message>
    <message>
        <source>Speed {n} %</source>
        <translation>السرعة {n}%</translation>
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
        <translation>المقابلات</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Choose one, or press Skip.</source>
        <translation>اختر إجابة واحدة أو اضغط تخطَّ.</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <source>Text and colours</source>
        <translation>النص والألوان</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
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
        <translation>تابع</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Your card</source>
        <translation>بطاقتك</translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation>الرمز معي</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>خذه معك</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>اطبع البطاقة</translation>
    </message>
    <message>
        <source>Save it on my stick</source>
        <translation>احفظها على ذاكرة USB الخاصة بي</translation>
    </message>
    <message>
        <source>My own copy of my answers</source>
        <translation>نسختي الخاصة من إجاباتي</translation>
    </message>
    <message>
        <source>Copy the code on to a blank card. You will get one. Nobody can see what it is for.</source>
        <translation>انسخ الرمز على بطاقة فارغة. ستحصل على واحدة. لن يعرف أحد ما الغرض منها.</translation>
    </message>
</context>
<context>
    <name>CareRunning</name>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
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
        <translation>المقابلات</translation>
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
        <translation>رجوع</translation>
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
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
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
        <translation>وصلت</translation>
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
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
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
        <translation>ملاحظاتك</translation>
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
        <translation>Interview Companion: الفريق المركزي</translation>
    </message>
    <message>
        <source>PRACTICE   Central team</source>
        <translation>تدريب   الفريق المركزي</translation>
    </message>
</context>
<context>
    <name>CeremonyWindow</name>
    <message>
        <source>Interview Companion: keys of a centre</source>
        <translation>Interview Companion: مفاتيح المركز</translation>
    </message>
    <message>
        <source>The coordinator’s key</source>
        <translation>مفتاح المنسّق</translation>
    </message>
    <message>
        <source>The coordinator sits at the screen, and nobody else.</source>
        <translation>يجلس المنسّق أمام الشاشة ولا أحد غيره.</translation>
    </message>
    <message>
        <source>The deputy’s key</source>
        <translation>مفتاح النائب</translation>
    </message>
    <message>
        <source>Now the deputy sits at the screen, and nobody else.</source>
        <translation>الآن يجلس النائب أمام الشاشة ولا أحد غيره.</translation>
    </message>
</context>
<context>
    <name>ChartsWithTable</name>
    <message>
        <source>Hide the table</source>
        <translation>أخفِ الجدول</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>أظهر كجدول</translation>
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
        <translation>غيّر</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>غيّر: {what}</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Finish “{label}”</source>
        <translation>إنهاء «{label}»</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>How it went: the place, breaks, anything the team should know.</source>
        <translation>كيف سارت: المكان، والاستراحات، وأي شيء ينبغي أن يعرفه الفريق.</translation>
    </message>
    <message>
        <source>Seal the interview</source>
        <translation>اختم المقابلة</translation>
    </message>
    <message>
        <source>Save their consent receipt</source>
        <translation>احفظ إيصال الموافقة</translation>
    </message>
    <message>
        <source>Record a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes kept.</source>
        <translation>حُفظت الملاحظات.</translation>
    </message>
    <message>
        <source>Where is the participant’s own stick?</source>
        <translation>أين ذاكرة USB الخاصة بالمشارك؟</translation>
    </message>
    <message>
        <source>The receipt is saved as {name}. It holds no name and no code.</source>
        <translation>حُفظ الإيصال باسم {name}. ليس فيه اسم ولا رمز.</translation>
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
        <translation>خُتمت «{label}»</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <source>Send to the centre</source>
        <translation>أرسل إلى المركز</translation>
    </message>
    <message>
        <source>It stays here, sealed, until the receipt from the centre comes.</source>
        <translation>تبقى هنا مختومة حتى يصل الإيصال من المركز.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are not sent yet.</source>
        <translation>
            <numerusform>لا مقابلات غير مرسلة.</numerusform>
            <numerusform>مقابلة واحدة لم تُرسل بعد.</numerusform>
            <numerusform>مقابلتان لم تُرسلا بعد.</numerusform>
            <numerusform>%n مقابلات لم تُرسل بعد.</numerusform>
            <numerusform>%n مقابلة لم تُرسل بعد.</numerusform>
            <numerusform>%n مقابلة لم تُرسل بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed.</source>
        <translation>خُتمت.</translation>
    </message>
    <message>
        <source>This laptop can no longer open it.</source>
        <translation>لم يعد هذا الحاسوب قادرًا على فتحها.</translation>
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
        <translation>هل الرمز على بطاقتك؟</translation>
    </message>
    <message>
        <source>Look at your card. Type the first part of the code. It has 4 letters or numbers.</source>
        <translation>انظر إلى بطاقتك. اكتب الجزء الأول من الرمز. فيه 4 أحرف أو أرقام.</translation>
    </message>
    <message>
        <source>Look at your card. Type the second part of the code. It has 4 letters or numbers.</source>
        <translation>انظر إلى بطاقتك. اكتب الجزء الثاني من الرمز. فيه 4 أحرف أو أرقام.</translation>
    </message>
    <message>
        <source>Look at your card. Type the third part of the code. It has 4 letters or numbers.</source>
        <translation>انظر إلى بطاقتك. اكتب الجزء الثالث من الرمز. فيه 4 أحرف أو أرقام.</translation>
    </message>
    <message>
        <source>Part {n} of your code</source>
        <translation>الجزء {n} من رمزك</translation>
    </message>
    <message>
        <source>Your code, hidden</source>
        <translation>رمزك، مخفي</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>أظهر الرمز مرة أخرى</translation>
    </message>
    <message>
        <source>Type the 4 letters or numbers, or press Skip.</source>
        <translation>اكتب الأحرف أو الأرقام الأربعة، أو اضغط تخطَّ.</translation>
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
        <translation>رجوع</translation>
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
        <translation>هذا المربع ممتلئ، وما أضفته أخيرًا ليس فيه.</translation>
    </message>
    <message>
        <source>Everything that was in it is still there.</source>
        <translation>كل ما كان فيه ما زال هناك.</translation>
    </message>
    <message>
        <source>Make it shorter, then write on.</source>
        <translation>اجعل النص أقصر، ثم تابع الكتابة.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>What was agreed</source>
        <translation>ما اتُّفق عليه</translation>
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
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>كاملة</translation>
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
        <translation>القصة {n}</translation>
    </message>
    <message>
        <source>About the participant, in bands</source>
        <translation>عن المشارك، في فئات</translation>
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
        <translation>بلا إجابة، ويُحسب لا</translation>
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
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Only the safeguarding lead can open it. Nobody can read it on this laptop, not even you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed.</source>
        <translation>خُتمت.</translation>
    </message>
    <message>
        <source>Is somebody in danger now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
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
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Working. Please leave the stick in.</source>
        <translation>العمل جارٍ. اترك ذاكرة USB موصولة.</translation>
    </message>
    <message>
        <source>Saved, read back and checked.</source>
        <translation>حُفظت وقُرئت من جديد وفُحصت.</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n record(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>لم يُختر مجلد بعد. ذاكرة USB هي الأفضل.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختر مجلدًا آخر</translation>
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
        <translation>رجوع</translation>
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
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ConsentView</name>
    <message>
        <source>Choose one of the two. Both are fine.</source>
        <translation>اختر واحدًا من الاثنين. كلاهما مقبول.</translation>
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
        <translation>القصة {n}</translation>
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
        <translation>المقابلة جارية</translation>
    </message>
    <message>
        <source>When it becomes too much</source>
        <translation>عندما يصبح الأمر أكثر مما يُحتمل</translation>
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
        <translation>هذا كثير عليه (F9)</translation>
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
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cover their screen now</source>
        <translation>أخفِ شاشة المشارك الآن</translation>
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
        <translation>افتح</translation>
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
            <numerusform>لم تمضِ دقيقة بعد.</numerusform>
            <numerusform>دقيقة واحدة حتى الآن.</numerusform>
            <numerusform>دقيقتان حتى الآن.</numerusform>
            <numerusform>%n دقائق حتى الآن.</numerusform>
            <numerusform>%n دقيقة حتى الآن.</numerusform>
            <numerusform>%n دقيقة حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has just begun.</source>
        <translation>بدأت للتو.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) on this part.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You get the laptop back with your PIN, on their screen.</source>
        <translation>تستعيد الحاسوب برقم PIN الخاص بك على شاشة المشارك.</translation>
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
        <translation>كاملة</translation>
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
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Type the PIN to carry on.</source>
        <translation>اكتب رقم PIN للمتابعة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
</context>
<context>
    <name>DesignSection</name>
    <message>
        <source>A design can be drawn once study.toml has no mistakes. The section Pages lists them.</source>
        <translation>يمكن سحب التصميم عندما يخلو study.toml من الأخطاء. يسردها قسم الصفحات.</translation>
    </message>
    <message>
        <source>Working out what the design can show.</source>
        <translation>يُحسب ما يمكن أن يُظهره التصميم.</translation>
    </message>
    <message>
        <source>Drawing the design</source>
        <translation>سحب التصميم</translation>
    </message>
    <message>
        <source>This takes a few seconds. Nothing is written until you freeze the design.</source>
        <translation>يستغرق هذا بضع ثوانٍ. لا يُكتب شيء حتى تثبّت التصميم.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The drawing was cancelled.</source>
        <translation>أُلغي السحب.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The design is frozen.</source>
        <translation>ثُبّت التصميم.</translation>
    </message>
    <message>
        <source>It is in design.csv and design.lock.toml. Keep both with the study.</source>
        <translation>هو في design.csv وdesign.lock.toml. احتفظ بهما مع الدراسة.</translation>
    </message>
    <message>
        <source>This study already has a frozen design, and this one differs from it.</source>
        <translation>لهذه الدراسة تصميم مثبّت بالفعل، وهذا يختلف عنه.</translation>
    </message>
    <message>
        <source>The frozen design was left as it is.</source>
        <translation>تُرك التصميم المثبّت كما هو.</translation>
    </message>
    <message>
        <source>Replace it only if no interview has been held with it.</source>
        <translation>استبدله فقط إذا لم تُجرَ به أي مقابلة.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبدله</translation>
    </message>
    <message>
        <source>Frozen. This is the centre’s own copy: to draw another design, open the researcher’s folder.</source>
        <translation>مثبّت. هذه نسخة المركز: لسحب تصميم آخر افتح مجلد الباحث.</translation>
    </message>
    <message>
        <source>No design is frozen yet.</source>
        <translation>لم يُثبّت أي تصميم بعد.</translation>
    </message>
    <message>
        <source>Your own table is in design.csv, and not frozen yet.</source>
        <translation>جدولك في design.csv، ولم يُثبّت بعد.</translation>
    </message>
    <message>
        <source>Frozen in design.csv and design.lock.toml.</source>
        <translation>مثبّت في design.csv وdesign.lock.toml.</translation>
    </message>
    <message>
        <source>Drawn, and not frozen yet: nothing is written so far.</source>
        <translation>سُحب ولم يُثبّت بعد: لم يُكتب شيء حتى الآن.</translation>
    </message>
    <message>
        <source>Drawn again: it is the same as the frozen design.</source>
        <translation>سُحب مرة أخرى: هو مطابق للتصميم المثبّت.</translation>
    </message>
    <message>
        <source>Freeze it</source>
        <translation>ثبّته</translation>
    </message>
    <message>
        <source>Draw the design</source>
        <translation>اسحب التصميم</translation>
    </message>
    <message>
        <source>Look at the table</source>
        <translation>انظر إلى الجدول</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>اسحبه مرة أخرى</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>يجري الإلغاء…</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
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
        <translation>اتركه كما هو</translation>
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
        <translation>عندما يصبح الأمر أكثر مما يُحتمل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nobody has checked these numbers yet.</source>
        <translation>لم يتحقق أحد من هذه الأرقام بعد.</translation>
    </message>
    <message>
        <source>Stop asking. Put your notes down.</source>
        <translation>توقف عن الأسئلة. ضع ملاحظاتك جانبًا.</translation>
    </message>
    <message>
        <source>Say that it sounded hard, and that you can stop here.</source>
        <translation>قل إن ما سمعته بدا صعبًا، وإن بإمكانكما التوقف هنا.</translation>
    </message>
    <message>
        <source>Stay with them. Offer a break, water or air.</source>
        <translation>ابقَ معه. اعرض استراحة أو ماء أو هواء.</translation>
    </message>
    <message>
        <source>Ask if they are safe today.</source>
        <translation>اسأله إن كان آمنًا اليوم.</translation>
    </message>
    <message>
        <source>In danger now? Call 999, then your safeguarding lead.</source>
        <translation>في خطر الآن؟ اتصل بالرقم 999، ثم بمسؤول الحماية.</translation>
    </message>
    <message>
        <source>Give them the list of support lines.</source>
        <translation>أعطه قائمة خطوط الدعم.</translation>
    </message>
    <message>
        <source>Tell your safeguarding lead today.</source>
        <translation>أخبر مسؤول الحماية اليوم.</translation>
    </message>
</context>
<context>
    <name>DistressPanel</name>
    <message>
        <source>Let’s stop for a moment</source>
        <translation>لنتوقف لحظة</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>خذ استراحة</translation>
    </message>
    <message>
        <source>Stop the interview</source>
        <translation>أوقف المقابلة</translation>
    </message>
    <message>
        <source>I’m OK, carry on</source>
        <translation>أنا بخير، تابع</translation>
    </message>
    <message>
        <source>It is OK to feel upset. You did nothing wrong.</source>
        <translation>لا بأس أن تشعر بالضيق. لم تفعل شيئًا خطأ.</translation>
    </message>
    <message>
        <source>You do not have to go on. You do not have to say why.</source>
        <translation>لست مضطرًا للمتابعة. ولست مضطرًا لذكر السبب.</translation>
    </message>
    <message>
        <source>Put both feet on the floor.</source>
        <translation>ضع قدميك على الأرض.</translation>
    </message>
    <message>
        <source>Breathe in slowly. Breathe out slowly.</source>
        <translation>خذ نفسًا ببطء. أخرجه ببطء.</translation>
    </message>
    <message>
        <source>Look for three things that you can see.</source>
        <translation>ابحث عن ثلاثة أشياء تراها.</translation>
    </message>
    <message>
        <source>Nobody has checked these numbers yet.</source>
        <translation>لم يتحقق أحد من هذه الأرقام بعد.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Browse…</source>
        <translation>تصفّح…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>مجلد…</translation>
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
            <numerusform>لا ينقص أي حرف.</numerusform>
            <numerusform>ينقص حرف واحد.</numerusform>
            <numerusform>ينقص حرفان.</numerusform>
            <numerusform>تنقص %n أحرف.</numerusform>
            <numerusform>ينقص %n حرفًا.</numerusform>
            <numerusform>ينقص %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strong enough</source>
        <translation>قوية بما يكفي</translation>
    </message>
    <message>
        <source>Found at once</source>
        <translation>تُكتشف فورًا</translation>
    </message>
    <message>
        <source>Far too easy to guess</source>
        <translation>سهلة التخمين جدًا</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>سهلة التخمين</translation>
    </message>
    <message>
        <source>Nearly strong enough</source>
        <translation>تكاد تكون قوية بما يكفي</translation>
    </message>
    <message>
        <source>Hard to guess, but too short</source>
        <translation>صعبة التخمين، لكنها قصيرة</translation>
    </message>
    <message>
        <source>Part of it is a password that many people use.</source>
        <translation>جزء منها كلمة مرور يستخدمها كثيرون.</translation>
    </message>
    <message>
        <source>Part of it is a common name.</source>
        <translation>جزء منها اسم شائع.</translation>
    </message>
    <message>
        <source>A single everyday word, even with letters replaced by digits, is tried first.</source>
        <translation>الكلمة اليومية الواحدة، حتى مع أرقام مكان الحروف، هي أول ما يُجرَّب.</translation>
    </message>
    <message>
        <source>Keys that lie beside each other are tried early.</source>
        <translation>المفاتيح المتجاورة تُجرَّب مبكرًا.</translation>
    </message>
    <message>
        <source>Letters or words that repeat add very little.</source>
        <translation>تكرار الحروف أو الكلمات لا يضيف إلا القليل.</translation>
    </message>
    <message>
        <source>Runs such as abc or 4321 add very little.</source>
        <translation>التسلسلات مثل abc أو 4321 لا تضيف إلا القليل.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>التواريخ والسنوات سهلة التخمين.</translation>
    </message>
    <message>
        <source>Add another word or two that have nothing to do with each other.</source>
        <translation>أضف كلمة أو كلمتين أخريين لا علاقة بينهما.</translation>
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
        <translation>المجموعة</translation>
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
        <translation>النهاية</translation>
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
        <translation>المقابلات</translation>
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
        <translation>اللغة</translation>
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
        <translation>لا</translation>
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
        <translation>السؤال</translation>
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
        <translation>تُخطّيت</translation>
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
        <translation>القصة</translation>
    </message>
    <message>
        <source>Story {n}</source>
        <translation>القصة {n}</translation>
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
        <translation>نعم</translation>
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
        <translation>اقرأ من جديد</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>PRACTICE   Passphrase: {passphrase}   PIN: {pin}</source>
        <translation>تدريب   عبارة المرور: {passphrase}   PIN: {pin}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>تدريب</translation>
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
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
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
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>توقفت مبكرًا</translation>
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
        <translation>ما وجده الفحص</translation>
    </message>
    <message>
        <source>Notes of the check</source>
        <translation>ملاحظات الفحص</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip – I’d rather not say</source>
        <translation>تخطَّ – أفضّل ألا أقول</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Choose the folder of the study</source>
        <translation>اختر مجلد الدراسة</translation>
    </message>
    <message>
        <source>Choose a new, empty folder for the centre</source>
        <translation>اختر مجلدًا جديدًا فارغًا للمركز</translation>
    </message>
    <message>
        <source>Found the centre</source>
        <translation>أسّس المركز</translation>
    </message>
    <message>
        <source>The keys are made. Now choose the folder of the study, and then an empty folder for the centre.</source>
        <translation>صُنعت المفاتيح. اختر الآن مجلد الدراسة، ثم مجلدًا فارغًا للمركز.</translation>
    </message>
    <message>
        <source>Choose both…</source>
        <translation>اختر كليهما…</translation>
    </message>
    <message>
        <source>Founding the centre. Nothing is half made if this is interrupted.</source>
        <translation>يُؤسَّس المركز. لا يبقى شيء ناقصًا إذا قُطع هذا.</translation>
    </message>
    <message>
        <source>The centre is founded</source>
        <translation>أُسّس المركز</translation>
    </message>
    <message>
        <source>Two sheets have opened a trial bundle. Study packs can be made from now on.</source>
        <translation>فتحت ورقتان حزمة تجريبية. يمكن صنع حزم الدراسة من الآن.</translation>
    </message>
    <message>
        <source>These are the words of the centre, which every laptop will show:</source>
        <translation>هذه كلمات المركز التي سيعرضها كل حاسوب:</translation>
    </message>
    <message>
        <source>Put each sheet into its envelope. Open the centre with interview-app centre open.</source>
        <translation>ضع كل ورقة في ظرفها. افتح المركز بالأمر interview-app centre open.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>PRACTICE – nothing here is real</source>
        <translation>تدريب – لا شيء هنا حقيقي</translation>
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
        <translation>اختر إجابة في سطر واحد على الأقل، أو اضغط تخطَّ.</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Which screen is the participant’s?</source>
        <translation>أي شاشة للمشارك؟</translation>
    </message>
    <message>
        <source>Their pages fill that screen. On the other one you can cover them, and nothing else of yours shows.</source>
        <translation>تملأ صفحات المشارك تلك الشاشة. وعلى الأخرى يمكنك إخفاؤها، ولا يظهر شيء آخر من صفحاتك.</translation>
    </message>
    <message>
        <source>If the cable is pulled, everything is covered at once.</source>
        <translation>إذا نُزع الكابل، يُخفى كل شيء فورًا.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>هذه الشاشة</translation>
    </message>
    <message>
        <source>The other screen</source>
        <translation>الشاشة الأخرى</translation>
    </message>
    <message>
        <source>{where}: {name}, {size}</source>
        <translation>{where}: {name}، {size}</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>Welcome back. This is your part now.</source>
        <translation>أهلًا بعودتك. هذا دورك الآن.</translation>
    </message>
    <message>
        <source>You carry on where you were.</source>
        <translation>تكمل من حيث توقفت.</translation>
    </message>
    <message>
        <source>You can stop at any time. You do not have to say why.</source>
        <translation>يمكنك التوقف في أي وقت. لست مضطرًا لذكر السبب.</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>أنا جاهز</translation>
    </message>
</context>
<context>
    <name>HandOverView</name>
    <message>
        <source>Hello. This is your part now.</source>
        <translation>مرحبًا. هذا دورك الآن.</translation>
    </message>
    <message>
        <source>You hold the laptop, and you choose what happens on it.</source>
        <translation>الحاسوب معك، وأنت تختار ما يحدث عليه.</translation>
    </message>
    <message>
        <source>First you make these pages easy to read. Then you read what this is about.</source>
        <translation>أولًا تجعل هذه الصفحات سهلة القراءة. ثم تقرأ ما موضوع هذا.</translation>
    </message>
    <message>
        <source>Nothing is saved until you say yes.</source>
        <translation>لا يُحفظ شيء حتى تقول نعم.</translation>
    </message>
    <message>
        <source>You can stop at any time. You do not have to say why.</source>
        <translation>يمكنك التوقف في أي وقت. لست مضطرًا لذكر السبب.</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>أنا جاهز</translation>
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
        <translation>اختر الحزم</translation>
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
        <translation>استلم المقابلات</translation>
    </message>
    <message>
        <source>Drop bundles here, or a folder of them</source>
        <translation>أفلت الحزم هنا، أو مجلدًا منها</translation>
    </message>
    <message>
        <source>Files whose names begin with “bundle-”. The originals stay where they are.</source>
        <translation>ملفات تبدأ أسماؤها بـ «bundle-». تبقى الأصول في مكانها.</translation>
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
        <translation>لا حزم في هذا المجلد.</translation>
    </message>
    <message>
        <source>Look for files whose names begin with “bundle-”.</source>
        <translation>ابحث عن ملفات تبدأ أسماؤها بـ «bundle-».</translation>
    </message>
    <message>
        <source>This was only a check: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) need a look: see below.</source>
        <translation>
            <numerusform>لا ملفات تحتاج إلى نظر.</numerusform>
            <numerusform>ملف واحد يحتاج إلى نظر: انظر أدناه.</numerusform>
            <numerusform>ملفان يحتاجان إلى نظر: انظر أدناه.</numerusform>
            <numerusform>%n ملفات تحتاج إلى نظر: انظر أدناه.</numerusform>
            <numerusform>%n ملفًا يحتاج إلى نظر: انظر أدناه.</numerusform>
            <numerusform>%n ملف يحتاج إلى نظر: انظر أدناه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new was taken in.</source>
        <translation>لم يُستلم شيء جديد.</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new interview(s) are in the archive.</source>
        <translation>
            <numerusform>لا مقابلات جديدة في الأرشيف.</numerusform>
            <numerusform>مقابلة جديدة واحدة في الأرشيف.</numerusform>
            <numerusform>مقابلتان جديدتان في الأرشيف.</numerusform>
            <numerusform>%n مقابلات جديدة في الأرشيف.</numerusform>
            <numerusform>%n مقابلة جديدة في الأرشيف.</numerusform>
            <numerusform>%n مقابلة جديدة في الأرشيف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of consent for %n interview(s) is kept, sealed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is saved. It goes back to the laptop, which then removes its copy.</source>
        <translation>حُفظ الإيصال. يعود إلى الحاسوب الذي يزيل عندها نسخته.</translation>
    </message>
</context>
<context>
    <name>ImportRoom</name>
    <message>
        <source>Take in</source>
        <translation>استلام</translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
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
        <translation>مختومة، لم تُرسل</translation>
    </message>
    <message>
        <source>Sent, no receipt yet</source>
        <translation>أُرسلت، ولا إيصال بعد</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوفة</translation>
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
        <translation>لم يعد هذا الحاسوب قادرًا على فتحها</translation>
    </message>
    <message>
        <source>Kept sealed until the receipt comes</source>
        <translation>تُحفظ مختومة حتى يصل الإيصال</translation>
    </message>
    <message>
        <source>At the centre, and removed from here</source>
        <translation>في المركز، وأُزيلت من هنا</translation>
    </message>
    <message>
        <source>Nothing of it is left</source>
        <translation>لم يبقَ منها شيء</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Write notes and seal</source>
        <translation>اكتب الملاحظات واختم</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted interview</source>
        <translation>مقابلة محذوفة</translation>
    </message>
    <message>
        <source>Only the centre can open it</source>
        <translation>المركز وحده يستطيع فتحها</translation>
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
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>للإنهاء</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Where shall the copy for the centre be saved?</source>
        <translation>أين تُحفظ النسخة الموجهة للمركز؟</translation>
    </message>
    <message>
        <source>Writing the copy. This takes a moment.</source>
        <translation>تُكتب النسخة. يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>The copy is saved. Only the central team can open it.</source>
        <translation>حُفظت النسخة. الفريق المركزي وحده يستطيع فتحها.</translation>
    </message>
    <message>
        <source>Give it to your coordinator, and delete it when they have taken it in.</source>
        <translation>أعطها للمنسّق، واحذفها بعد أن يستلمها.</translation>
    </message>
    <message>
        <source>Find by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
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
            <numerusform>لا مقابلات</numerusform>
            <numerusform>مقابلة واحدة</numerusform>
            <numerusform>مقابلتان</numerusform>
            <numerusform>%n مقابلات</numerusform>
            <numerusform>%n مقابلة</numerusform>
            <numerusform>%n مقابلة</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {n} interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the central team can open some of them</source>
        <translation>بعضها لا يفتحه إلا الفريق المركزي</translation>
    </message>
    <message>
        <source>This laptop has no key to them any more, as it should. Everything that was said is safe.</source>
        <translation>لم يعد لدى هذا الحاسوب مفتاحها، كما ينبغي. كل ما قيل آمن.</translation>
    </message>
    <message>
        <source>Save a copy for the centre, where they are recovered.</source>
        <translation>احفظ نسخة للمركز حيث تُسترجع.</translation>
    </message>
    <message>
        <source>Save a copy for the centre…</source>
        <translation>احفظ نسخة للمركز…</translation>
    </message>
    <message>
        <source>There are no interviews on this laptop yet.</source>
        <translation>لا توجد مقابلات على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>They will be listed here by a label of two words, never by a name.</source>
        <translation>ستُدرج هنا بعلامة من كلمتين، وليس باسم أبدًا.</translation>
    </message>
    <message>
        <source>Start an interview</source>
        <translation>ابدأ مقابلة</translation>
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
        <translation>المقابلات</translation>
    </message>
</context>
<context>
    <name>KeepView</name>
    <message>
        <source>See or change my choices</source>
        <translation>اعرض اختياراتي أو غيّرها</translation>
    </message>
    <message>
        <source>Choose one of the two. Both are fine.</source>
        <translation>اختر واحدًا من الاثنين. كلاهما مقبول.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Where shall the key file be saved? A stick of its owner is best</source>
        <translation>أين يُحفظ ملف المفتاح؟ الأفضل ذاكرة USB لصاحبه</translation>
    </message>
    <message>
        <source>Choose the public half: a file whose name ends in .pub</source>
        <translation>اختر النصف العلني: ملف ينتهي اسمه بـ .pub</translation>
    </message>
    <message>
        <source>The key file and its passphrase are kept in different places.</source>
        <translation>يُحفظ ملف المفتاح وعبارة مروره في مكانين مختلفين.</translation>
    </message>
    <message>
        <source>Make the key…</source>
        <translation>اصنع المفتاح…</translation>
    </message>
    <message>
        <source>It was made on another computer…</source>
        <translation>صُنع على حاسوب آخر…</translation>
    </message>
    <message>
        <source>Making the key. This takes a few seconds, so that nobody can guess quickly later.</source>
        <translation>يُصنع المفتاح. يستغرق بضع ثوانٍ حتى لا يستطيع أحد التخمين بسرعة لاحقًا.</translation>
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
        <translation>اللغة</translation>
    </message>
    <message>
        <source>{language}, easy words</source>
        <translation>{language}، كلمات سهلة</translation>
    </message>
</context>
<context>
    <name>LaptopPage</name>
    <message>
        <source>Check this laptop</source>
        <translation>افحص هذا الحاسوب</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>العودة إلى اليوم</translation>
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
        <translation>الحاسوب {n}</translation>
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
            <numerusform>لم يُستلم شيء</numerusform>
            <numerusform>استُلمت واحدة</numerusform>
            <numerusform>استُلمت اثنتان</numerusform>
            <numerusform>استُلمت %n</numerusform>
            <numerusform>استُلمت %n</numerusform>
            <numerusform>استُلمت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came again, which is harmless</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>احظر هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Bundles that this laptop signed are refused from then on, also ones written before.</source>
        <translation>تُرفض من حينها الحزم التي وقّعها هذا الحاسوب، حتى ما كُتب قبل ذلك.</translation>
    </message>
    <message>
        <source>Take in what it has sent first. This cannot be undone: the laptop would have to be set up anew.</source>
        <translation>استلم أولًا ما أرسله. لا يمكن التراجع: سيلزم إعداد الحاسوب من جديد.</translation>
    </message>
    <message>
        <source>Block laptop {n}</source>
        <translation>احظر الحاسوب {n}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
</context>
<context>
    <name>LaptopWords</name>
    <message>
        <source>{n} MB</source>
        <translation>{n} ميغابايت</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} غيغابايت</translation>
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
        <translation>{room} متاح</translation>
    </message>
    <message>
        <source>Only {room} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space before you start an interview.</source>
        <translation>أفرغ بعض المساحة قبل أن تبدأ مقابلة.</translation>
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
        <translation>الدراسة</translation>
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
        <translation>غير مثبتة</translation>
    </message>
    <message>
        <source>Get the study first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>لا يمكن استخدامها</translation>
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
        <translation>استلام</translation>
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
        <translation>رجوع</translation>
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
        <translation>المقابلات</translation>
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
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>توقفت مبكرًا</translation>
    </message>
    <message>
        <source>{finished}, void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yes} of {asked} yes</source>
        <translation>{yes} من {asked} نعم</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Reading the archive.</source>
        <translation>يُقرأ الأرشيف.</translation>
    </message>
    <message>
        <source>Read the interview</source>
        <translation>اقرأ المقابلة</translation>
    </message>
    <message>
        <source>No interview has been taken in yet.</source>
        <translation>لم تُستلم أي مقابلة بعد.</translation>
    </message>
    <message>
        <source>Take in interviews</source>
        <translation>استلم المقابلات</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>لا مقابلات</numerusform>
            <numerusform>مقابلة واحدة</numerusform>
            <numerusform>مقابلتان</numerusform>
            <numerusform>%n مقابلات</numerusform>
            <numerusform>%n مقابلة</numerusform>
            <numerusform>%n مقابلة</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {whole} interviews</source>
        <translation>{shown} من {whole} مقابلة</translation>
    </message>
    <message>
        <source>Nothing is found. Change what you look for, or show everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
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
        <translation>المقابلات</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>There is no sound for this page.</source>
        <translation>لا يوجد صوت لهذه الصفحة.</translation>
    </message>
    <message>
        <source>This laptop cannot read this language aloud.</source>
        <translation>لا يستطيع هذا الحاسوب القراءة بصوت عالٍ بهذه اللغة.</translation>
    </message>
    <message>
        <source>Do you hear it? If not, turn the sound up, or tell the person with you.</source>
        <translation>هل تسمع الصوت؟ إن لم تسمعه فارفع الصوت، أو أخبر الشخص الذي معك.</translation>
    </message>
    <message>
        <source>Reading is paused.</source>
        <translation>القراءة متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>Reading has ended.</source>
        <translation>انتهت القراءة.</translation>
    </message>
    <message>
        <source>This laptop has no sound now. Nothing is lost. You can read on, or ask somebody to read to you.</source>
        <translation>لا صوت في هذا الحاسوب الآن. لم يضِع شيء. يمكنك متابعة القراءة، أو طلب من يقرأ لك.</translation>
    </message>
    <message numerus="yes">
        <source>There is no sound for %n sentence(s) on this page.</source>
        <translation>
            <numerusform>لكل الجمل في هذه الصفحة صوت.</numerusform>
            <numerusform>لا صوت لجملة واحدة في هذه الصفحة.</numerusform>
            <numerusform>لا صوت لجملتين في هذه الصفحة.</numerusform>
            <numerusform>لا صوت لـ %n جمل في هذه الصفحة.</numerusform>
            <numerusform>لا صوت لـ %n جملة في هذه الصفحة.</numerusform>
            <numerusform>لا صوت لـ %n جملة في هذه الصفحة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message>
        <source>Locking</source>
        <translation>يجري القفل</translation>
    </message>
    <message>
        <source>Something is being put away safely first. This takes a moment.</source>
        <translation>يُحفظ شيء بأمان أولًا. يستغرق هذا لحظة.</translation>
    </message>
</context>
<context>
    <name>MakingSure</name>
    <message>
        <source>A moment together</source>
        <translation>لحظة معًا</translation>
    </message>
    <message>
        <source>The person who holds the interview types the PIN here.</source>
        <translation>من يجري المقابلة يكتب رقم PIN هنا.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
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
        <translation>المفتاح {id}</translation>
    </message>
</context>
<context>
    <name>NewLaptopPage</name>
    <message>
        <source>Set this laptop up</source>
        <translation>إعداد هذا الحاسوب</translation>
    </message>
    <message>
        <source>Everything on it will be encrypted under a passphrase that only you know.</source>
        <translation>سيُشفّر كل ما عليه بعبارة مرور لا يعرفها سواك.</translation>
    </message>
    <message>
        <source>Without it nobody opens this laptop. If you lose it, your coordinator can save the answers.</source>
        <translation>بدونها لا يفتح أحد هذا الحاسوب. إذا فقدتها، يستطيع المنسّق إنقاذ الإجابات.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Setting up. This takes a few seconds, so that nobody can guess quickly later.</source>
        <translation>يجري الإعداد. يستغرق بضع ثوانٍ حتى لا يستطيع أحد التخمين بسرعة لاحقًا.</translation>
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
        <translation>حدث خطأ لا ينبغي أن يحدث.</translation>
    </message>
    <message>
        <source>What was saved before is still safe.</source>
        <translation>ما حُفظ من قبل ما زال آمنًا.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, close the program and open it again.</source>
        <translation>حاول مرة أخرى. إذا تكرر ذلك، أغلق البرنامج وافتحه من جديد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sorry</source>
        <translation>عذرًا</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>Choose at least one, or press Skip.</source>
        <translation>اختر إجابة واحدة على الأقل، أو اضغط تخطَّ.</translation>
    </message>
    <message>
        <source>Type a few words, or press Skip.</source>
        <translation>اكتب بضع كلمات، أو اضغط تخطَّ.</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>أكتب</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>أتكلم</translation>
    </message>
    <message>
        <source>Pick it</source>
        <translation>أختار</translation>
    </message>
    <message>
        <source>How do you want to answer?</source>
        <translation>كيف تريد أن تجيب؟</translation>
    </message>
    <message>
        <source>Pick as many as you like.</source>
        <translation>اختر ما تشاء منها.</translation>
    </message>
    <message>
        <source>Say it. The person with you types your words, and reads them back to you.</source>
        <translation>قلها. الشخص الذي معك يكتب كلماتك ويقرؤها لك.</translation>
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
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>Choose the laptops’ requests</source>
        <translation>اختر طلبات الحواسيب</translation>
    </message>
    <message>
        <source>Where shall the packs be saved?</source>
        <translation>أين تُحفظ الحزم؟</translation>
    </message>
    <message>
        <source>A study with mistakes cannot be packed. The section Pages lists them.</source>
        <translation>لا يمكن تحزيم دراسة فيها أخطاء. يسردها قسم الصفحات.</translation>
    </message>
    <message>
        <source>Each laptop saves its own: a file whose name begins with “request-”.</source>
        <translation>يحفظ كل حاسوب طلبه: ملف يبدأ اسمه بـ «request-».</translation>
    </message>
    <message>
        <source>1. Choose the laptops’ requests</source>
        <translation>1. اختر طلبات الحواسيب</translation>
    </message>
    <message>
        <source>Choose requests…</source>
        <translation>اختر الطلبات…</translation>
    </message>
    <message>
        <source>One file for each laptop whose words are the same. It works on that laptop only, until {day}.</source>
        <translation>ملف لكل حاسوب تطابقت كلماته. يعمل عليه وحده، حتى {day}.</translation>
    </message>
    <message>
        <source>3. Make the packs</source>
        <translation>3. اصنع الحزم</translation>
    </message>
    <message numerus="yes">
        <source>Make %n pack(s)…</source>
        <translation>
            <numerusform>لا حزم تُصنع…</numerusform>
            <numerusform>اصنع حزمة واحدة…</numerusform>
            <numerusform>اصنع حزمتين…</numerusform>
            <numerusform>اصنع %n حزم…</numerusform>
            <numerusform>اصنع %n حزمة…</numerusform>
            <numerusform>اصنع %n حزمة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make packs…</source>
        <translation>اصنع الحزم…</translation>
    </message>
    <message>
        <source>Signing and writing…</source>
        <translation>يجري التوقيع والكتابة…</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) are written.</source>
        <translation>
            <numerusform>لم تُكتب أي حزمة.</numerusform>
            <numerusform>كُتبت حزمة واحدة.</numerusform>
            <numerusform>كُتبت حزمتان.</numerusform>
            <numerusform>كُتبت %n حزم.</numerusform>
            <numerusform>كُتبت %n حزمة.</numerusform>
            <numerusform>كُتبت %n حزمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each file to the fieldworker of its laptop, who installs it there.</source>
        <translation>أعطِ كل ملف للباحث الميداني صاحب الحاسوب ليثبّته عليه.</translation>
    </message>
    <message>
        <source>Packs carry {study}, version {version}: the study of this centre.</source>
        <translation>تحمل الحزم {study}، الإصدار {version}: دراسة هذا المركز.</translation>
    </message>
    <message>
        <source>From now on new packs carry version {version} of {study}.</source>
        <translation>من الآن تحمل الحزم الجديدة الإصدار {version} من {study}.</translation>
    </message>
    <message>
        <source>It becomes the study of this centre with the first pack that you make.</source>
        <translation>تصبح دراسة هذا المركز مع أول حزمة تصنعها.</translation>
    </message>
    <message>
        <source>Interviews that began on an earlier version stay on it, and can still be taken in and read.</source>
        <translation>تبقى المقابلات التي بدأت على إصدار سابق عليه، ويمكن استلامها وقراءتها.</translation>
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
        <translation>سيعرض الحاسوب كلمات المركز هذه. اقرأها عندما تُسأل.</translation>
    </message>
    <message>
        <source>The words of the centre</source>
        <translation>كلمات المركز</translation>
    </message>
    <message>
        <source>Let the fieldworker read out the words on the laptop’s screen. All eight must be the same.</source>
        <translation>دع الباحث الميداني يقرأ الكلمات على شاشة الحاسوب. يجب أن تتطابق الثماني كلها.</translation>
    </message>
    <message>
        <source>2. Compare the words by phone</source>
        <translation>2. قارنا الكلمات بالهاتف</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>الكلمات متطابقة</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message numerus="yes">
        <source>Show %n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>أظهر ملاحظة واحدة</numerusform>
            <numerusform>أظهر ملاحظتين</numerusform>
            <numerusform>أظهر %n ملاحظات</numerusform>
            <numerusform>أظهر %n ملاحظة</numerusform>
            <numerusform>أظهر %n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the notes</source>
        <translation>أخفِ الملاحظات</translation>
    </message>
    <message>
        <source>{at} of {of}. Alt and arrow keys turn pages.</source>
        <translation>{at} من {of}. Alt ومفاتيح الأسهم تقلب الصفحات.</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
    <message>
        <source>This page cannot be shown yet: the wording “{path}” is missing.</source>
        <translation>لا يمكن عرض هذه الصفحة بعد: النص «{path}» ناقص.</translation>
    </message>
</context>
<context>
    <name>ParticipantWindow</name>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Carry on instead</source>
        <translation>بل تابع</translation>
    </message>
    <message>
        <source>Show the last page again</source>
        <translation>أظهر الصفحة الأخيرة مرة أخرى</translation>
    </message>
    <message>
        <source>Answer saved.</source>
        <translation>حُفظت الإجابة.</translation>
    </message>
    <message>
        <source>Your answers are being put away safely.</source>
        <translation>يجري حفظ إجاباتك بأمان.</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>هذا صحيح.</translation>
    </message>
    <message>
        <source>That is not quite the same. Look at your card and try again, or show the code again.</source>
        <translation>هذا ليس مطابقًا تمامًا. انظر إلى بطاقتك وحاول مرة أخرى، أو أظهر الرمز من جديد.</translation>
    </message>
    <message>
        <source>Please give the laptop back</source>
        <translation>من فضلك أعد الحاسوب</translation>
    </message>
    <message>
        <source>The person who gave it to you types the PIN here.</source>
        <translation>الشخص الذي أعطاك الحاسوب يكتب رقم PIN هنا.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استلم</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>This is not the same. Look at the words, and type them once more.</source>
        <translation>هذا ليس مطابقًا. انظر إلى الكلمات واكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>Choose my own</source>
        <translation>أختار كلماتي</translation>
    </message>
    <message>
        <source>Write these six words on paper:</source>
        <translation>اكتب هذه الكلمات الست على ورقة:</translation>
    </message>
    <message>
        <source>Type the six words back</source>
        <translation>أعد كتابة الكلمات الست</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة المرور الخاصة بك</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>أظهر عبارة المرور</translation>
    </message>
    <message>
        <source>At least {n} letters. Several words that have nothing to do with each other are best.</source>
        <translation>{n} حرفًا على الأقل. الأفضل عدة كلمات لا علاقة بينها.</translation>
    </message>
    <message>
        <source>Use six given words instead</source>
        <translation>استخدم ست كلمات جاهزة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>الشيء نفسه مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Change the passphrase</source>
        <translation>غيّر عبارة المرور</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>العبارة الجديدة</translation>
    </message>
    <message>
        <source>Somebody who has copied this laptop’s disk before still needs only the old passphrase.</source>
        <translation>من نسخ قرص هذا الحاسوب من قبل ما زال يحتاج إلى العبارة القديمة فقط.</translation>
    </message>
    <message>
        <source>If you fear that, seal and send every interview, and have the laptop set up anew.</source>
        <translation>إن كنت تخشى ذلك، فاختم كل المقابلات وأرسلها، واطلب إعداد الحاسوب من جديد.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>غيّرها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Changing it. This takes a few seconds, so that nobody can guess quickly later.</source>
        <translation>يجري التغيير. يستغرق بضع ثوانٍ حتى لا يستطيع أحد التخمين بسرعة لاحقًا.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>غُيّرت عبارة المرور.</translation>
    </message>
    <message>
        <source>From now on the new one opens this laptop. Keep its paper apart from the laptop.</source>
        <translation>من الآن تفتح العبارة الجديدة هذا الحاسوب. احفظ ورقتها بعيدًا عنه.</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>اكتب عبارة المرور أولًا.</translation>
    </message>
</context>
<context>
    <name>PausePanel</name>
    <message>
        <source>You are on a break</source>
        <translation>أنت في استراحة</translation>
    </message>
    <message>
        <source>Take as long as you like. What you have said so far is safe.</source>
        <translation>خذ ما تشاء من الوقت. ما قلته حتى الآن محفوظ بأمان.</translation>
    </message>
    <message>
        <source>You can talk about something else, get some air, or have a drink of water.</source>
        <translation>يمكنك أن تتحدث عن شيء آخر، أو تستنشق الهواء، أو تشرب الماء.</translation>
    </message>
    <message>
        <source>If you stop, you choose what happens to what you said. You do not have to say why.</source>
        <translation>إذا توقفت، فأنت تختار ماذا يحدث لما قلته. لست مضطرًا لذكر السبب.</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>This is too much for me</source>
        <translation>هذا كثير عليّ</translation>
    </message>
    <message>
        <source>Talk about something else</source>
        <translation>لنتحدث عن شيء آخر</translation>
    </message>
    <message>
        <source>See or change my choices</source>
        <translation>اعرض اختياراتي أو غيّرها</translation>
    </message>
    <message>
        <source>Check together that all is clear</source>
        <translation>تحققا معًا من أن كل شيء واضح</translation>
    </message>
    <message>
        <source>Stop the interview</source>
        <translation>أوقف المقابلة</translation>
    </message>
    <message>
        <source>Give the laptop back for now</source>
        <translation>أعد الحاسوب مؤقتًا</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>No study pack can be made yet.</source>
        <translation>لا يمكن صنع حزمة دراسة بعد.</translation>
    </message>
    <message>
        <source>First show that two of the three recovery shares really open what is sealed here.</source>
        <translation>أثبت أولًا أن اثنين من أجزاء الاسترجاع الثلاثة يفتحان حقًا ما يُختم هنا.</translation>
    </message>
    <message>
        <source>Sealing a trial bundle and opening it again. This takes a moment.</source>
        <translation>تُختم حزمة تجريبية وتُفتح من جديد. يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>Key {id} has opened a trial bundle just now.</source>
        <translation>فتح المفتاح {id} حزمة تجريبية الآن.</translation>
    </message>
    <message>
        <source>The day is noted in the archive.</source>
        <translation>سُجّل اليوم في الأرشيف.</translation>
    </message>
    <message>
        <source>Laptop {n} is blocked: nothing that it signs is taken in from now on.</source>
        <translation>حُظر الحاسوب {n}: لا يُستلم بعد الآن شيء يوقّعه.</translation>
    </message>
    <message>
        <source>The list of blocked laptops is the file revoked.krl in the centre’s folder.</source>
        <translation>قائمة الحواسيب المحظورة هي الملف revoked.krl في مجلد المركز.</translation>
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
        <translation>من يستطيع فتح ما خُتم</translation>
    </message>
    <message>
        <source>Each interview is sealed to these three keys. Any one of them is enough to open it.</source>
        <translation>تُختم كل مقابلة بهذه المفاتيح الثلاثة. يكفي أي واحد منها لفتحها.</translation>
    </message>
    <message>
        <source>{role} (yours)</source>
        <translation>{role} (مفتاحك)</translation>
    </message>
    <message>
        <source>Every three months, each key holder shows that their key still works.</source>
        <translation>كل ثلاثة أشهر يُثبت كل حامل مفتاح أن مفتاحه ما زال يعمل.</translation>
    </message>
    <message>
        <source>Show that my key works</source>
        <translation>أثبت أن مفتاحي يعمل</translation>
    </message>
    <message>
        <source>Try two recovery shares…</source>
        <translation>جرّب جزأين من أجزاء الاسترجاع…</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>غيّر المفاتيح…</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>الحواسيب</translation>
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
        <translation>الحاسوب {n}</translation>
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
        <translation>المنسّق</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>النائب</translation>
    </message>
    <message>
        <source>Recovery: two of three shares</source>
        <translation>الاسترجاع: جزآن من ثلاثة</translation>
    </message>
    <message>
        <source>Never tried here</source>
        <translation>لم يُجرّب هنا قط</translation>
    </message>
    <message>
        <source>Last tried on {day}: try it again</source>
        <translation>جُرّب آخر مرة في {day}: جرّبه مرة أخرى</translation>
    </message>
    <message>
        <source>Worked on {day}</source>
        <translation>عمل في {day}</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
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
        <translation>انتهت الشهادة في {day}</translation>
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
        <translation>اختر إجابة واحدة على الأقل، أو اضغط تخطَّ.</translation>
    </message>
    <message>
        <source>You can choose up to {count}. To choose this one, press one of the others again first.</source>
        <translation>يمكنك اختيار {count} على الأكثر. لاختيار هذه، اضغط أولًا على واحدة من الأخريات مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Choose a PIN</source>
        <translation>اختر رقم PIN</translation>
    </message>
    <message>
        <source>While a participant has the laptop, they can only see their own pages.</source>
        <translation>عندما يكون الحاسوب مع المشارك، لا يرى إلا صفحاته.</translation>
    </message>
    <message>
        <source>You need this PIN to get the laptop back from them.</source>
        <translation>تحتاج إلى هذا الرقم لاستعادة الحاسوب منه.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رقم PIN</translation>
    </message>
    <message>
        <source>{least} to {most} digits that nobody in the room would guess.</source>
        <translation>من {least} إلى {most} أرقام لا يخمّنها أحد في الغرفة.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>رقم PIN نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>استخدم هذا الرقم</translation>
    </message>
    <message>
        <source>Use {least} to {most} digits.</source>
        <translation>استخدم من {least} إلى {most} أرقام.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the second one again.</source>
        <translation>الرقمان غير متطابقين. اكتب الثاني مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>PIN</source>
        <translation>رقم PIN</translation>
    </message>
    <message>
        <source>That is not the PIN. Ask the person who gave you this laptop.</source>
        <translation>هذا ليس رقم PIN. اسأل الشخص الذي أعطاك هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Look again</source>
        <translation>ابحث مرة أخرى</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>العودة إلى البطاقة</translation>
    </message>
</context>
<context>
    <name>PlaceTitles</name>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
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
        <translation>دليل التدريب</translation>
    </message>
    <message>
        <source>Try a whole interview</source>
        <translation>جرّب مقابلة كاملة</translation>
    </message>
    <message>
        <source>Nothing here is real.</source>
        <translation>لا شيء هنا حقيقي.</translation>
    </message>
    <message>
        <source>Passphrase: {words}</source>
        <translation>عبارة المرور: {words}</translation>
    </message>
    <message>
        <source>PIN: {digits}</source>
        <translation>PIN: {digits}</translation>
    </message>
    <message>
        <source>The folder that stands for the stick: {folder}</source>
        <translation>المجلد الذي يمثل ذاكرة USB: {folder}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
    <message>
        <source>Go to the centre</source>
        <translation>انتقل إلى المركز</translation>
    </message>
    <message>
        <source>Open the centre</source>
        <translation>افتح المركز</translation>
    </message>
    <message>
        <source>On the laptop</source>
        <translation>على الحاسوب</translation>
    </message>
    <message>
        <source>Unlock it and start an interview. It fills the screen until the PIN is typed.</source>
        <translation>افتح قفله وابدأ مقابلة. تملأ الشاشة حتى يُكتب رقم PIN.</translation>
    </message>
    <message>
        <source>Write notes, seal, and send. The folder that comes up stands for a USB stick.</source>
        <translation>اكتب الملاحظات واختم وأرسل. المجلد الذي يظهر يمثل ذاكرة USB.</translation>
    </message>
    <message>
        <source>At the very end: Send, Take in a receipt.</source>
        <translation>في النهاية: إرسال، ثم استلام إيصال.</translation>
    </message>
    <message>
        <source>Go to the laptop</source>
        <translation>انتقل إلى الحاسوب</translation>
    </message>
    <message>
        <source>At the centre</source>
        <translation>في المركز</translation>
    </message>
    <message>
        <source>Browse: the bundle is on the stick.</source>
        <translation>تصفّح: الحزمة على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Read it. The receipt is on the stick too.</source>
        <translation>اقرأها. الإيصال على ذاكرة USB أيضًا.</translation>
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
        <translation>العودة إلى اليوم</translation>
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
        <translation>ابدأ</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} من {of}</translation>
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
        <translation>يُقرأ الأرشيف.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
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
        <translation>تدريب. هذا لا يُحتسب.</translation>
    </message>
</context>
<context>
    <name>RankForm</name>
    <message>
        <source>Press them in order. Press one again to take its number away.</source>
        <translation>اضغط عليها بالترتيب. اضغط مرة أخرى لإزالة الرقم.</translation>
    </message>
    <message>
        <source>Press at least one, or press Skip.</source>
        <translation>اضغط على واحدة على الأقل، أو اضغط تخطَّ.</translation>
    </message>
    <message>
        <source>All {count} places are taken. To use this one, press one of the others again first.</source>
        <translation>كل الأماكن الـ {count} مشغولة. لاستخدام هذه، اضغط أولًا على واحدة من الأخريات مرة أخرى.</translation>
    </message>
    <message>
        <source>number {n}</source>
        <translation>رقم {n}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>بلا رقم</translation>
    </message>
</context>
<context>
    <name>RankRow</name>
    <message>
        <source>Up: {words}</source>
        <translation>إلى أعلى: {words}</translation>
    </message>
    <message>
        <source>Down: {words}</source>
        <translation>إلى أسفل: {words}</translation>
    </message>
</context>
<context>
    <name>RatingMark</name>
    <message>
        <source>{point} of {points}</source>
        <translation>{point} من {points}</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>بلا تقييم</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Left out</source>
        <translation>تُركت</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>لم يُبلغ</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تُخطّيت</translation>
    </message>
    <message>
        <source>Taken out by the participant</source>
        <translation>حذفها المشارك</translation>
    </message>
    <message>
        <source>Said, and written down by the fieldworker:</source>
        <translation>قيل، وكتبه الباحث الميداني:</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Read the full sheet</source>
        <translation>اقرأ الورقة كاملة</translation>
    </message>
    <message>
        <source>Close the full sheet</source>
        <translation>أغلق الورقة الكاملة</translation>
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
        <translation>الموافقة</translation>
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
        <translation>المقابلات</translation>
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
        <translation>يجري الختم. أبقِ الحاسوب مفتوحًا.</translation>
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
        <translation>اختم المقابلة</translation>
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
        <translation>بعد الختم لا يستطيع أحد قراءتها أو تغييرها على هذا الحاسوب. الفريق المركزي وحده يستطيع فتحها.</translation>
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
        <translation>رجوع</translation>
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
        <translation>تدريب</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: {words}</source>
        <translation>عبارة المرور: {words}</translation>
    </message>
    <message>
        <source>PIN: {digits}</source>
        <translation>PIN: {digits}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
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
        <translation>رجوع</translation>
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
        <translation>حُفظ الإيصال: {path}</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>لم يُستلم شيء</numerusform>
            <numerusform>استُلمت واحدة</numerusform>
            <numerusform>استُلمت اثنتان</numerusform>
            <numerusform>استُلمت %n</numerusform>
            <numerusform>استُلمت %n</numerusform>
            <numerusform>استُلمت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>لا شيء موجود هنا</numerusform>
            <numerusform>واحدة موجودة هنا بالفعل</numerusform>
            <numerusform>اثنتان موجودتان هنا بالفعل</numerusform>
            <numerusform>%n موجودة هنا بالفعل</numerusform>
            <numerusform>%n موجودة هنا بالفعل</numerusform>
            <numerusform>%n موجودة هنا بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn before and not kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message numerus="yes">
        <source>%n kept out</source>
        <translation>
            <numerusform>لم يُستبعد شيء</numerusform>
            <numerusform>استُبعدت واحدة</numerusform>
            <numerusform>استُبعدت اثنتان</numerusform>
            <numerusform>استُبعدت %n</numerusform>
            <numerusform>استُبعدت %n</numerusform>
            <numerusform>استُبعدت %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>لا شيء فيها</translation>
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
        <translation>وُضعت علامة: العودة إلى هذا.</translation>
    </message>
    <message>
        <source>Marked: worth quoting.</source>
        <translation>وُضعت علامة: يستحق الاقتباس.</translation>
    </message>
    <message>
        <source>Marked: may have been misunderstood.</source>
        <translation>وُضعت علامة: ربما أُسيء فهمه.</translation>
    </message>
    <message>
        <source>You seemed calm.</source>
        <translation>الانطباع: هدوء.</translation>
    </message>
    <message>
        <source>You seemed uneasy.</source>
        <translation>الانطباع: عدم ارتياح.</translation>
    </message>
    <message>
        <source>You seemed upset.</source>
        <translation>الانطباع: انزعاج.</translation>
    </message>
    <message>
        <source>You seemed to need a stop.</source>
        <translation>الانطباع: الحاجة إلى التوقف.</translation>
    </message>
    <message>
        <source>Noted by the person with you</source>
        <translation>دوّنها الشخص الموجود معك</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>أجب مرة أخرى</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>غيّر</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>احذف</translation>
    </message>
</context>
<context>
    <name>RoleWindow</name>
    <message>
        <source>Help (F1)</source>
        <translation>مساعدة (F1)</translation>
    </message>
    <message>
        <source>Text {n} %</source>
        <translation>النص {n}%</translation>
    </message>
</context>
<context>
    <name>RotationPage</name>
    <message>
        <source>Choose three public halves: coordinator, deputy, recovery</source>
        <translation>اختر ثلاثة أنصاف علنية: المنسّق والنائب والاسترجاع</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>غيّر المفاتيح</translation>
    </message>
    <message>
        <source>From then on, everything is sealed to three new keys, and the old ones open nothing new.</source>
        <translation>من حينها يُختم كل شيء بثلاثة مفاتيح جديدة، ولا تفتح القديمة شيئًا جديدًا.</translation>
    </message>
    <message>
        <source>Bundles that were sealed to the old keys can still be opened here.</source>
        <translation>ما زال يمكن هنا فتح الحزم المختومة بالمفاتيح القديمة.</translation>
    </message>
    <message>
        <source>Before a pack is made, two shares of the new recovery key have to be tried.</source>
        <translation>قبل صنع أي حزمة يجب تجربة جزأين من مفتاح الاسترجاع الجديد.</translation>
    </message>
    <message>
        <source>Each laptop needs a new pack. Until then it seals to the old keys.</source>
        <translation>يحتاج كل حاسوب إلى حزمة جديدة. حتى ذلك الحين يختم بالمفاتيح القديمة.</translation>
    </message>
    <message>
        <source>Make the new keys with interview-app key new and interview-app key recovery.</source>
        <translation>اصنع المفاتيح الجديدة بالأمرين interview-app key new وinterview-app key recovery.</translation>
    </message>
    <message>
        <source>Choose three public halves…</source>
        <translation>اختر ثلاثة أنصاف علنية…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Use these keys from now on</source>
        <translation>استخدم هذه المفاتيح من الآن</translation>
    </message>
    <message>
        <source>Sealing to the new keys. Nothing is half changed if this is interrupted.</source>
        <translation>يُختم بالمفاتيح الجديدة. لا يتغير شيء إلى نصفه إذا قُطع هذا.</translation>
    </message>
    <message>
        <source>Three files are needed, and {n} were chosen.</source>
        <translation>يلزم ثلاثة ملفات، واختير {n}.</translation>
    </message>
    <message>
        <source>Choose the coordinator’s, the deputy’s and the recovery key’s together.</source>
        <translation>اختر ملفات المنسّق والنائب ومفتاح الاسترجاع معًا.</translation>
    </message>
    <message>
        <source>{role}: key {id}</source>
        <translation>{role}: المفتاح {id}</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>المنسّق</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>النائب</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>الاسترجاع</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>أين تُحفظ الحزمة؟</translation>
    </message>
    <message>
        <source>Choose the receipt from the centre</source>
        <translation>اختر الإيصال الوارد من المركز</translation>
    </message>
    <message>
        <source>Send to the centre</source>
        <translation>أرسل إلى المركز</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent. Interviews come here once they are sealed.</source>
        <translation>لا شيء بانتظار الإرسال. تأتي المقابلات إلى هنا بعد ختمها.</translation>
    </message>
    <message>
        <source>Working. Please leave the stick in.</source>
        <translation>العمل جارٍ. اترك ذاكرة USB موصولة.</translation>
    </message>
    <message>
        <source>Saved, read back and checked.</source>
        <translation>حُفظت وقُرئت من جديد وفُحصت.</translation>
    </message>
    <message>
        <source>{file} holds {count}, {n} kB, in {folder}.</source>
        <translation>{file}: {count}، {n} كيلوبايت، في {folder}.</translation>
    </message>
    <message>
        <source>Bring or send it to the centre. A sealed copy stays here until the receipt comes.</source>
        <translation>أوصلها أو أرسلها إلى المركز. تبقى نسخة مختومة هنا حتى يصل الإيصال.</translation>
    </message>
    <message>
        <source>The receipt was already taken in, or is for other interviews.</source>
        <translation>سبق استلام هذا الإيصال، أو هو لمقابلات أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) arrived at the centre.</source>
        <translation>
            <numerusform>لم تصل أي مقابلة إلى المركز.</numerusform>
            <numerusform>وصلت مقابلة واحدة إلى المركز.</numerusform>
            <numerusform>وصلت مقابلتان إلى المركز.</numerusform>
            <numerusform>وصلت %n مقابلات إلى المركز.</numerusform>
            <numerusform>وصلت %n مقابلة إلى المركز.</numerusform>
            <numerusform>وصلت %n مقابلة إلى المركز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed from this laptop.</source>
        <translation>لم يُزل شيء من هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>The %n sealed copies were removed from this laptop.</source>
        <translation>
            <numerusform>لم تُزل أي نسخة مختومة.</numerusform>
            <numerusform>أُزيلت نسختها المختومة من هذا الحاسوب.</numerusform>
            <numerusform>أُزيلت نسختاهما المختومتان من هذا الحاسوب.</numerusform>
            <numerusform>أُزيلت نسخها المختومة من هذا الحاسوب.</numerusform>
            <numerusform>أُزيلت نسخها المختومة من هذا الحاسوب.</numerusform>
            <numerusform>أُزيلت نسخها المختومة من هذا الحاسوب.</numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) still without a receipt.</source>
        <translation>
            <numerusform>لا مقابلات بلا إيصال.</numerusform>
            <numerusform>مقابلة واحدة ما زالت بلا إيصال.</numerusform>
            <numerusform>مقابلتان ما زالتا بلا إيصال.</numerusform>
            <numerusform>%n مقابلات ما زالت بلا إيصال.</numerusform>
            <numerusform>%n مقابلة ما زالت بلا إيصال.</numerusform>
            <numerusform>%n مقابلة ما زالت بلا إيصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will leave this laptop</source>
        <translation>ما سيغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>{named} and {n} more</source>
        <translation>{named} و{n} أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) about interviews: how people agreed, notes after sealing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed. Only these keys of the central team open the seal:</source>
        <translation>مختومة. لا يفتح الختم إلا مفاتيح الفريق المركزي هذه:</translation>
    </message>
    <message>
        <source>Key {n}:</source>
        <translation>المفتاح {n}:</translation>
    </message>
    <message>
        <source>Where to save the bundle</source>
        <translation>أين تُحفظ الحزمة</translation>
    </message>
    <message>
        <source>No folder chosen yet. A USB stick is best.</source>
        <translation>لم يُختر مجلد بعد. ذاكرة USB هي الأفضل.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>احفظ الحزمة</translation>
    </message>
    <message>
        <source>The receipt from the centre</source>
        <translation>الإيصال من المركز</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) sent, no receipt yet. When it comes, the sealed copy here is removed.</source>
        <translation>
            <numerusform>لم تُرسل أي مقابلة. عندما يصل الإيصال تُزال النسخة المختومة من هنا.</numerusform>
            <numerusform>أُرسلت مقابلة واحدة، ولا إيصال بعد. عندما يصل تُزال النسخة المختومة من هنا.</numerusform>
            <numerusform>أُرسلت مقابلتان، ولا إيصال بعد. عندما يصل تُزال النسختان المختومتان من هنا.</numerusform>
            <numerusform>أُرسلت %n مقابلات، ولا إيصال بعد. عندما يصل تُزال النسخ المختومة من هنا.</numerusform>
            <numerusform>أُرسلت %n مقابلة، ولا إيصال بعد. عندما يصل تُزال النسخ المختومة من هنا.</numerusform>
            <numerusform>أُرسلت %n مقابلة، ولا إيصال بعد. عندما يصل تُزال النسخ المختومة من هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) about interviews sent, no receipt yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>استلم إيصالًا</translation>
    </message>
    <message>
        <source>Save once more</source>
        <translation>احفظ مرة أخرى</translation>
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
        <translation>مرة أخرى إذا ضاعت ذاكرة USB: لا يستطيع من يجدها قراءتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>لا مقابلات</numerusform>
            <numerusform>مقابلة واحدة</numerusform>
            <numerusform>مقابلتان</numerusform>
            <numerusform>%n مقابلات</numerusform>
            <numerusform>%n مقابلة</numerusform>
            <numerusform>%n مقابلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up an interview</source>
        <translation>إعداد مقابلة</translation>
    </message>
    <message>
        <source>How old are they?</source>
        <translation>كم عمره؟</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Before you hand over</source>
        <translation>قبل أن تسلّم الحاسوب</translation>
    </message>
    <message>
        <source>Sit where nobody else can see or hear.</source>
        <translation>اجلسا حيث لا يرى ولا يسمع أحد آخر.</translation>
    </message>
    <message>
        <source>Have the list of support lines with you.</source>
        <translation>لتكن معك قائمة خطوط الدعم.</translation>
    </message>
    <message>
        <source>Say that they can skip, pause or stop at any time.</source>
        <translation>قل له إنه يستطيع التخطي أو الاستراحة أو التوقف في أي وقت.</translation>
    </message>
    <message>
        <source>You need your PIN to get the laptop back.</source>
        <translation>تحتاج إلى رقم PIN لاستعادة الحاسوب.</translation>
    </message>
    <message>
        <source>Esc hides the screen. F9 shows a calm page with support lines, if it becomes too much.</source>
        <translation>Esc يخفي الشاشة. F9 يظهر صفحة هادئة فيها خطوط الدعم إذا أصبح الأمر كثيرًا.</translation>
    </message>
    <message>
        <source>Start and hand over</source>
        <translation>ابدأ وسلّم</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <source>Choose how old they are first.</source>
        <translation>اختر العمر أولًا.</translation>
    </message>
    <message>
        <source>{language}, easy words</source>
        <translation>{language}، كلمات سهلة</translation>
    </message>
    <message>
        <source>{language} (not approved yet)</source>
        <translation>{language} (لم تُعتمد بعد)</translation>
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
        <translation>أين تُحفظ مؤقتًا الأوراق الثلاث القابلة للطباعة؟</translation>
    </message>
    <message>
        <source>Recovery sheet {n} of 3</source>
        <translation>ورقة الاسترجاع {n} من 3</translation>
    </message>
    <message>
        <source>Only the person who keeps this sheet looks at the screen now. Key {id}.</source>
        <translation>لا ينظر إلى الشاشة الآن إلا من سيحفظ هذه الورقة. المفتاح {id}.</translation>
    </message>
    <message>
        <source>Write all 33 words down with their numbers, or print the sheet.</source>
        <translation>اكتب الكلمات الـ 33 كلها مع أرقامها، أو اطبع الورقة.</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>هي على الورق</translation>
    </message>
    <message>
        <source>Save the three sheets for printing…</source>
        <translation>احفظ الأوراق الثلاث للطباعة…</translation>
    </message>
    <message>
        <source>The files are the key in clear. Print them on a printer that is plugged in here, and delete them.</source>
        <translation>الملفات هي المفتاح مكشوفًا. اطبعها على طابعة موصولة هنا ثم احذفها.</translation>
    </message>
    <message>
        <source>The three sheets are saved.</source>
        <translation>حُفظت الأوراق الثلاث.</translation>
    </message>
    <message>
        <source>Print them now. They are deleted when the third one has been read back.</source>
        <translation>اطبعها الآن. تُحذف بعد إعادة قراءة الثالثة.</translation>
    </message>
    <message>
        <source>Now type the words back from the paper, so that a slip of the pen is found today.</source>
        <translation>أعد الآن كتابة الكلمات من الورقة حتى تُكتشف أي زلة قلم اليوم.</translation>
    </message>
    <message>
        <source>The first four letters of each word are enough.</source>
        <translation>تكفي الأحرف الأربعة الأولى من كل كلمة.</translation>
    </message>
    <message>
        <source>The words on the sheet</source>
        <translation>الكلمات على الورقة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>أظهر الكلمات مرة أخرى</translation>
    </message>
    <message>
        <source>This is not what the screen has shown.</source>
        <translation>هذا ليس ما عرضته الشاشة.</translation>
    </message>
    <message>
        <source>Compare each word with the paper. If the paper is wrong, look at the words again.</source>
        <translation>قارن كل كلمة بالورقة. إذا كانت الورقة خاطئة، فانظر إلى الكلمات من جديد.</translation>
    </message>
</context>
<context>
    <name>SharesPage</name>
    <message>
        <source>Try two recovery shares</source>
        <translation>جرّب جزأين من أجزاء الاسترجاع</translation>
    </message>
    <message>
        <source>Two of the three people who keep a share come together and type in their 33 words.</source>
        <translation>يجتمع اثنان من الأشخاص الثلاثة الذين يحفظون الأجزاء ويكتب كل منهما كلماته الـ 33.</translation>
    </message>
    <message>
        <source>The first four letters of a word are enough. What is typed here is not kept anywhere.</source>
        <translation>تكفي الأحرف الأربعة الأولى من الكلمة. لا يُحفظ ما يُكتب هنا في أي مكان.</translation>
    </message>
    <message>
        <source>Open a trial bundle with them</source>
        <translation>افتح بهما حزمة تجريبية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Putting the shares together and opening a trial bundle. This takes a moment.</source>
        <translation>يُجمع الجزآن وتُفتح حزمة تجريبية. يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>First share</source>
        <translation>الجزء الأول</translation>
    </message>
    <message>
        <source>Second share</source>
        <translation>الجزء الثاني</translation>
    </message>
    <message>
        <source>{n} of {all} words</source>
        <translation>{n} من {all} كلمة</translation>
    </message>
    <message>
        <source>All 33 words are there, and they fit together.</source>
        <translation>الكلمات الـ 33 كلها موجودة ومتوافقة.</translation>
    </message>
    <message>
        <source>Type all 33 words of both shares first.</source>
        <translation>اكتب أولًا الكلمات الـ 33 لكلا الجزأين.</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>SignView</name>
    <message>
        <source>Choose one of the ways. All are fine.</source>
        <translation>اختر إحدى الطرق. كلها مقبولة.</translation>
    </message>
    <message>
        <source>Draw something on the pad. Any mark is fine.</source>
        <translation>ارسم شيئًا في المربع. أي علامة مقبولة.</translation>
    </message>
    <message>
        <source>Say who heard it or saw it.</source>
        <translation>اذكر من سمع ذلك أو رآه.</translation>
    </message>
    <message>
        <source>This study needs someone who is not part of it to hear or see it.</source>
        <translation>تحتاج هذه الدراسة إلى شخص من خارجها يسمع ذلك أو يراه.</translation>
    </message>
    <message>
        <source>Where an interpreter helps, someone else who knows the language has to hear it. Or choose another way.</source>
        <translation>عندما يساعد مترجم، يجب أن يسمع ذلك شخص آخر يعرف اللغة. أو اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>Type the number that is printed on the form.</source>
        <translation>اكتب الرقم المطبوع على الاستمارة.</translation>
    </message>
    <message>
        <source>This looks like a name. Type only the number that is printed on the form.</source>
        <translation>يبدو هذا اسمًا. اكتب فقط الرقم المطبوع على الاستمارة.</translation>
    </message>
    <message>
        <source>This looks like a date. Type only the number that is printed on the form.</source>
        <translation>يبدو هذا تاريخًا. اكتب فقط الرقم المطبوع على الاستمارة.</translation>
    </message>
</context>
<context>
    <name>SortForm</name>
    <message>
        <source>Press a card, then the tray it belongs in.</source>
        <translation>اضغط على بطاقة، ثم على المكان الذي تنتمي إليه.</translation>
    </message>
    <message>
        <source>Put it back here</source>
        <translation>أعدها إلى هنا</translation>
    </message>
    <message>
        <source>Put at least one card into a tray, or press Skip.</source>
        <translation>ضع بطاقة واحدة على الأقل في مكان، أو اضغط تخطَّ.</translation>
    </message>
    <message>
        <source>Press a card first, then the tray it belongs in.</source>
        <translation>اضغط أولًا على بطاقة، ثم على المكان الذي تنتمي إليه.</translation>
    </message>
    <message>
        <source>in no tray yet</source>
        <translation>ليست في أي مكان بعد</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>When I press Read aloud</source>
        <translation>عندما أضغط على «اقرأ بصوت عالٍ»</translation>
    </message>
    <message>
        <source>Each page by itself</source>
        <translation>كل صفحة من تلقاء نفسها</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>اقرأ بصوت عالٍ</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>جرّب الصوت</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Found a centre</source>
        <translation>تأسيس مركز</translation>
    </message>
    <message>
        <source>Every interview will be sealed to three keys. You make them here, and you try them before use.</source>
        <translation>ستُختم كل مقابلة بثلاثة مفاتيح. تصنعها هنا وتجرّبها قبل الاستخدام.</translation>
    </message>
    <message>
        <source>Two people, the coordinator and the deputy, each get a key file under a passphrase of their own.</source>
        <translation>يحصل شخصان، المنسّق والنائب، كل منهما على ملف مفتاح بعبارة مرور خاصة به.</translation>
    </message>
    <message>
        <source>Three people each keep one sheet of paper. Any two sheets together are the recovery key.</source>
        <translation>يحفظ ثلاثة أشخاص ورقة لكل منهم. أي ورقتين معًا هما مفتاح الاسترجاع.</translation>
    </message>
    <message>
        <source>It takes about half an hour. Use a computer that nobody looks at over your shoulders.</source>
        <translation>يستغرق نحو نصف ساعة. استخدم حاسوبًا لا ينظر إليه أحد من خلفك.</translation>
    </message>
    <message>
        <source>Have ready: pens or a printer on this computer, three envelopes, and the folder of your study.</source>
        <translation>جهّز: أقلامًا أو طابعة على هذا الحاسوب، وثلاثة ظروف، ومجلد دراستك.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
</context>
<context>
    <name>StillOkRow</name>
    <message>
        <source>Take a break</source>
        <translation>خذ استراحة</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>توقف هنا</translation>
    </message>
</context>
<context>
    <name>StudyNotes</name>
    <message>
        <source>{language}: LIX {whole}. LIX compares texts of one language only.</source>
        <translation>{language}: LIX {whole}. يقارن LIX نصوص لغة واحدة فقط.</translation>
    </message>
    <message>
        <source>{language}: LIX {whole}, its stories {least} to {most}. LIX compares texts of one language only.</source>
        <translation>{language}: LIX {whole}، وقصصها من {least} إلى {most}. يقارن LIX نصوص لغة واحدة فقط.</translation>
    </message>
    <message>
        <source>{language}: school grade {whole}.</source>
        <translation>{language}: الصف الدراسي {whole}.</translation>
    </message>
    <message>
        <source>{language}: school grade {whole}, its stories {least} to {most}.</source>
        <translation>{language}: الصف الدراسي {whole}، وقصصها من {least} إلى {most}.</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Choose the folder that study.toml is in</source>
        <translation>اختر المجلد الذي فيه study.toml</translation>
    </message>
    <message>
        <source>Reading the files.</source>
        <translation>تُقرأ الملفات.</translation>
    </message>
    <message>
        <source>No mistakes and no warnings</source>
        <translation>لا أخطاء ولا تحذيرات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>The study of this centre</source>
        <translation>دراسة هذا المركز</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>اقرأ من جديد</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>افتح مجلدًا…</translation>
    </message>
    <message>
        <source>the study of this centre, to read only</source>
        <translation>دراسة هذا المركز، للقراءة فقط</translation>
    </message>
    <message>
        <source>From the folder {folder}</source>
        <translation>من المجلد {folder}</translation>
    </message>
    <message>
        <source>{id}, version {version} · {place}</source>
        <translation>{id}، الإصدار {version} · {place}</translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation>المجلد {name}</translation>
    </message>
    <message>
        <source>Where shall the request be saved?</source>
        <translation>أين يُحفظ الطلب؟</translation>
    </message>
    <message>
        <source>Choose the study pack</source>
        <translation>اختر حزمة الدراسة</translation>
    </message>
    <message>
        <source>Get the study</source>
        <translation>احصل على الدراسة</translation>
    </message>
    <message>
        <source>A study comes as one file from your coordinator, made for this laptop only.</source>
        <translation>تأتي الدراسة من المنسّق في ملف واحد صُنع لهذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>1. Ask for it</source>
        <translation>1. اطلبها</translation>
    </message>
    <message>
        <source>Save a request and send it to your coordinator. Nothing in it is secret.</source>
        <translation>احفظ طلبًا وأرسله إلى المنسّق. لا شيء فيه سرّي.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>احفظ الطلب</translation>
    </message>
    <message>
        <source>On the phone, read these words to your coordinator:</source>
        <translation>اقرأ هذه الكلمات على المنسّق بالهاتف:</translation>
    </message>
    <message>
        <source>2. Install it</source>
        <translation>2. ثبّتها</translation>
    </message>
    <message>
        <source>When the study pack has come back, choose it here.</source>
        <translation>عندما تعود حزمة الدراسة، اخترها هنا.</translation>
    </message>
    <message>
        <source>Install the study</source>
        <translation>ثبّت الدراسة</translation>
    </message>
    <message>
        <source>Compare the centre’s words</source>
        <translation>قارن كلمات المركز</translation>
    </message>
    <message>
        <source>The study “{title}” would tie this laptop, for good, to the centre with these words:</source>
        <translation>ستربط الدراسة «{title}» هذا الحاسوب نهائيًا بالمركز صاحب هذه الكلمات:</translation>
    </message>
    <message>
        <source>Read these words to your coordinator by phone. Are they the same?</source>
        <translation>اقرأ هذه الكلمات على المنسّق بالهاتف. هل هي نفسها؟</translation>
    </message>
    <message>
        <source>They are the same: install</source>
        <translation>هي نفسها: ثبّت</translation>
    </message>
    <message>
        <source>They differ: do not install</source>
        <translation>هي مختلفة: لا تثبّت</translation>
    </message>
    <message>
        <source>Working. Please wait a moment.</source>
        <translation>العمل جارٍ. انتظر لحظة.</translation>
    </message>
    <message>
        <source>The request is saved.</source>
        <translation>حُفظ الطلب.</translation>
    </message>
    <message>
        <source>Send {file} to your coordinator.</source>
        <translation>أرسل {file} إلى المنسّق.</translation>
    </message>
    <message>
        <source>The study “{title}” is installed.</source>
        <translation>ثُبّتت الدراسة «{title}».</translation>
    </message>
    <message>
        <source>Go to Today to start an interview with it.</source>
        <translation>انتقل إلى اليوم لتبدأ بها مقابلة.</translation>
    </message>
    <message>
        <source>The words differ, so the study may not be from your centre.</source>
        <translation>الكلمات مختلفة، فقد لا تكون الدراسة من مركزك.</translation>
    </message>
    <message>
        <source>Nothing was installed, and nothing on this laptop has changed.</source>
        <translation>لم يُثبّت شيء، ولم يتغير شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Do not use this file again. Tell your coordinator, and ask how to get the right one.</source>
        <translation>لا تستخدم هذا الملف مرة أخرى. أخبر المنسّق واسأله كيف تحصل على الملف الصحيح.</translation>
    </message>
</context>
<context>
    <name>StudyPlaces</name>
    <message>
        <source>Story {n} (deck {deck}, place {slot})</source>
        <translation>القصة {n} (المجموعة {deck}، الموضع {slot})</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>First pages</source>
        <translation>الصفحات الأولى</translation>
    </message>
    <message>
        <source>Said back</source>
        <translation>بكلماته</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>Limits again</source>
        <translation>الحدود مرة أخرى</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Quiet page</source>
        <translation>صفحة هادئة</translation>
    </message>
    <message>
        <source>Story again</source>
        <translation>القصة مرة أخرى</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>{language}, easy read</source>
        <translation>{language}، نص سهل</translation>
    </message>
    <message>
        <source>{language} (not approved)</source>
        <translation>{language} (غير معتمدة)</translation>
    </message>
    <message>
        <source>Is the code on the card?</source>
        <translation>هل الرمز على البطاقة؟</translation>
    </message>
    <message>
        <source>The laptop changes hands</source>
        <translation>ينتقل الحاسوب من يد إلى يد</translation>
    </message>
    <message>
        <source>Make it work for you</source>
        <translation>اجعله مناسبًا لك</translation>
    </message>
</context>
<context>
    <name>StudyReport</name>
    <message>
        <source>What this design can show</source>
        <translation>ما يمكن أن يُظهره هذا التصميم</translation>
    </message>
    <message>
        <source>How often each level is shown</source>
        <translation>كم مرة يظهر كل مستوى</translation>
    </message>
    <message>
        <source>The largest correlation between two dimensions. Near 0 they can be told apart; near 1 they cannot.</source>
        <translation>أكبر ارتباط بين بُعدين. قرب 0 يمكن التمييز بينهما، وقرب 1 لا يمكن.</translation>
    </message>
    <message>
        <source>Which dimensions go together</source>
        <translation>أي الأبعاد تتلازم</translation>
    </message>
    <message>
        <source>In which order stories come</source>
        <translation>ترتيب القصص</translation>
    </message>
    <message>
        <source>In points of the rating scale: a shorter bar is better.</source>
        <translation>بنقاط مقياس التقييم: الشريط الأقصر أفضل.</translation>
    </message>
    <message>
        <source>How small a difference can be seen</source>
        <translation>ما أصغر فرق يمكن رؤيته</translation>
    </message>
    <message>
        <source>How exact each dimension is with {n} people</source>
        <translation>دقة كل بُعد مع {n} شخصًا</translation>
    </message>
    <message>
        <source>Standard error of the difference between two levels, in points: a shorter bar is better.</source>
        <translation>الخطأ المعياري للفرق بين مستويين، بالنقاط: الشريط الأقصر أفضل.</translation>
    </message>
    <message>
        <source>{n} vignettes</source>
        <translation>المقاطع: {n}</translation>
    </message>
    <message>
        <source>D-efficiency. At 1, every combination would be shown equally often.</source>
        <translation>كفاءة D. عند 1 تظهر كل تركيبة بالتساوي.</translation>
    </message>
    <message>
        <source>is the smallest difference between two levels that {n} people show.</source>
        <translation>هو أصغر فرق بين مستويين يُظهره {n} شخصًا.</translation>
    </message>
    <message>
        <source>{n} of a point</source>
        <translation>{n} من النقطة</translation>
    </message>
    <message>
        <source>in {decks} decks, out of {feasible} that the exclusions leave of {combinations}.</source>
        <translation>في {decks} مجموعات، من {feasible} تبقيها الاستثناءات من {combinations}.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>البُعد</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Vignettes</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>How many vignettes show each level</source>
        <translation>كم مقطعًا يُظهر كل مستوى</translation>
    </message>
    <message>
        <source>Dimensions with {n} levels</source>
        <translation>الأبعاد ذات {n} مستويات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>{n} levels</source>
        <translation>المستويات: {n}</translation>
    </message>
    <message>
        <source>Smallest difference that can be seen, in points</source>
        <translation>أصغر فرق يمكن رؤيته، بالنقاط</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>الأشخاص: {n}</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>الخطأ المعياري</translation>
    </message>
    <message>
        <source>Standard errors with {n} people</source>
        <translation>الأخطاء المعيارية مع {n} شخصًا</translation>
    </message>
    <message>
        <source>And</source>
        <translation>و</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>الارتباط</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>StudyRoom</name>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Interview {id}</source>
        <translation>المقابلة {id}</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>احفظ PDF…</translation>
    </message>
    <message>
        <source>Noted by question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the fieldworker</source>
        <translation>ملاحظات الباحث الميداني</translation>
    </message>
    <message>
        <source>{file} is saved.</source>
        <translation>حُفظ {file}.</translation>
    </message>
    <message>
        <source>It is not sealed any more. Keep it where only the team can read it.</source>
        <translation>لم يعد مختومًا. احفظه حيث لا يقرؤه إلا الفريق.</translation>
    </message>
    <message>
        <source>Where shall the PDF be saved?</source>
        <translation>أين يُحفظ PDF؟</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>توقفت قبل النهاية</translation>
    </message>
    <message>
        <source>deck {n}</source>
        <translation>المجموعة {n}</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
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
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not answered, which counts as no</source>
        <translation>بلا إجابة، ويُحسب لا</translation>
    </message>
    <message>
        <source>The stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>Story {n}</source>
        <translation>القصة {n}</translation>
    </message>
    <message>
        <source>Not for quoting: the participant said no</source>
        <translation>ليس للاقتباس: قال المشارك لا</translation>
    </message>
    <message>
        <source>What if one thing were different?</source>
        <translation>ماذا لو اختلف شيء واحد؟</translation>
    </message>
    <message>
        <source>Story {n}, {label}: {was} → {became}</source>
        <translation>القصة {n}، {label}: {was} ← {became}</translation>
    </message>
    <message>
        <source>The same story again</source>
        <translation>القصة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>About the participant, in bands</source>
        <translation>عن المشارك، في فئات</translation>
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
            <numerusform>لا ملفات تحتاج إلى نظر.</numerusform>
            <numerusform>ملف واحد يحتاج إلى نظر: انظر أدناه.</numerusform>
            <numerusform>ملفان يحتاجان إلى نظر: انظر أدناه.</numerusform>
            <numerusform>%n ملفات تحتاج إلى نظر: انظر أدناه.</numerusform>
            <numerusform>%n ملفًا يحتاج إلى نظر: انظر أدناه.</numerusform>
            <numerusform>%n ملف يحتاج إلى نظر: انظر أدناه.</numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>لا شيء موجود هنا</numerusform>
            <numerusform>واحدة موجودة هنا بالفعل</numerusform>
            <numerusform>اثنتان موجودتان هنا بالفعل</numerusform>
            <numerusform>%n موجودة هنا بالفعل</numerusform>
            <numerusform>%n موجودة هنا بالفعل</numerusform>
            <numerusform>%n موجودة هنا بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted here before and not kept again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message numerus="yes">
        <source>%n kept out</source>
        <translation>
            <numerusform>لم يُستبعد شيء</numerusform>
            <numerusform>استُبعدت واحدة</numerusform>
            <numerusform>استُبعدت اثنتان</numerusform>
            <numerusform>استُبعدت %n</numerusform>
            <numerusform>استُبعدت %n</numerusform>
            <numerusform>استُبعدت %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>لا شيء فيها</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>The card has your code on it. It is folded with the print inside, so its outside is blank.</source>
        <translation>رمزك على البطاقة. تُطوى والكتابة في الداخل، فيبقى خارجها فارغًا.</translation>
    </message>
    <message>
        <source>The printer, and whoever looks after it, may keep a copy of what it prints.</source>
        <translation>قد تحتفظ الطابعة، أو من يعتني بها، بنسخة مما تطبعه.</translation>
    </message>
    <message>
        <source>There is no printer here. Copy the code on to a blank card instead.</source>
        <translation>لا توجد طابعة هنا. انسخ الرمز على بطاقة فارغة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>اطبع البطاقة</translation>
    </message>
    <message>
        <source>There is no stick. Plug yours in, and press “Look again”.</source>
        <translation>لا توجد ذاكرة USB. صِل ذاكرتك واضغط «ابحث مرة أخرى».</translation>
    </message>
    <message>
        <source>Save it on your stick</source>
        <translation>احفظه على ذاكرة USB الخاصة بك</translation>
    </message>
    <message>
        <source>It says what you said yes and no to and what you answered, in your own words and in large print.</source>
        <translation>فيها ما وافقت عليه وما رفضته وما أجبت به، بكلماتك أنت وبخط كبير.</translation>
    </message>
    <message>
        <source>Whoever finds it can read it. Your code is not on it.</source>
        <translation>من يجدها يمكنه أن يقرأها. رمزك ليس فيها.</translation>
    </message>
    <message>
        <source>It is made now, for you. It is not stored on this laptop. A printer may keep what it prints.</source>
        <translation>تُنشأ الآن من أجلك. لا تُحفظ على هذا الحاسوب. قد تحتفظ الطابعة بما تطبعه.</translation>
    </message>
    <message>
        <source>Print it: {printer}</source>
        <translation>اطبعها: {printer}</translation>
    </message>
    <message>
        <source>Save it on my stick: {stick}</source>
        <translation>احفظها على ذاكرة USB الخاصة بي: {stick}</translation>
    </message>
    <message>
        <source>My own copy of my answers</source>
        <translation>نسختي الخاصة من إجاباتي</translation>
    </message>
    <message>
        <source>There is no printer and no stick. Plug a stick in, and press “Look again”.</source>
        <translation>لا توجد طابعة ولا ذاكرة USB. صِل ذاكرتك واضغط «ابحث مرة أخرى».</translation>
    </message>
    <message>
        <source>The file has your code in it. Whoever opens it can have your answers deleted.</source>
        <translation>في الملف رمزك. من يفتحه يستطيع أن يطلب حذف إجاباتك.</translation>
    </message>
    <message>
        <source>Its name says only “card”. Save it on a stick of your own, and not on this laptop.</source>
        <translation>اسمه «card» فقط. احفظه على ذاكرة USB تخصك، لا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The receipt says what you said yes and no to. Your name and your code are not in it.</source>
        <translation>يذكر الإيصال ما قلت له نعم وما قلت له لا. ليس فيه اسمك ولا رمزك.</translation>
    </message>
    <message>
        <source>It does say what the study is about. Save it on a stick of your own.</source>
        <translation>يذكر أيضًا موضوع الدراسة. احفظه على ذاكرة USB تخصك.</translation>
    </message>
    <message>
        <source>My own copy</source>
        <translation>نسختي الخاصة</translation>
    </message>
    <message>
        <source>Whoever finds this can read it. Keep it where nobody else looks.</source>
        <translation>من يجد هذه الورقة يمكنه أن يقرأها. احتفظ بها حيث لا ينظر أحد غيرك.</translation>
    </message>
    <message>
        <source>What I said yes and no to</source>
        <translation>ما وافقت عليه وما رفضته</translation>
    </message>
    <message>
        <source>What I said</source>
        <translation>ما قلته</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>أسئلة أخرى</translation>
    </message>
    <message>
        <source>How to have it deleted</source>
        <translation>كيف أطلب حذفها</translation>
    </message>
    <message>
        <source>Use the code on your card. It is not on this copy. You do not have to say why.</source>
        <translation>استخدم الرمز الذي على بطاقتك. ليس هو على هذه النسخة. لست مضطرًا إلى ذكر السبب.</translation>
    </message>
    <message>
        <source>Your copy is on its way to the printer. Take every page with you.</source>
        <translation>نسختك في طريقها إلى الطابعة. خذ معك كل الصفحات.</translation>
    </message>
    <message>
        <source>Saved on {stick} as {name}. You can take the stick out.</source>
        <translation>حُفظ على {stick} باسم {name}. يمكنك إخراج ذاكرة USB.</translation>
    </message>
    <message>
        <source>The card is on its way to the printer. Fold it with the print inside.</source>
        <translation>البطاقة في طريقها إلى الطابعة. اطوِها والكتابة في الداخل.</translation>
    </message>
</context>
<context>
    <name>TeachBackView</name>
    <message>
        <source>Choose how it went. There is no wrong one.</source>
        <translation>اختر كيف سار الأمر. لا توجد إجابة خاطئة.</translation>
    </message>
</context>
<context>
    <name>ThanksView</name>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>My own copy of my answers</source>
        <translation>نسختي الخاصة من إجاباتي</translation>
    </message>
    <message>
        <source>Save my consent receipt</source>
        <translation>احفظ إيصال موافقتي</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Record a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have to leave in a hurry</source>
        <translation>إذا اضطررت للمغادرة بسرعة</translation>
    </message>
    <message>
        <source>{keys} locks this laptop, in every window.</source>
        <translation>{keys} يقفل هذا الحاسوب من أي نافذة.</translation>
    </message>
    <message>
        <source>{keys} seals every interview as it stands, and then locks.</source>
        <translation>{keys} يختم كل مقابلة كما هي، ثم يقفل.</translation>
    </message>
    <message>
        <source>After that nobody can open them here, not even you. Nothing that was said is lost.</source>
        <translation>بعد ذلك لا يستطيع أحد فتحها هنا، ولا حتى أنت. ولا يضيع شيء مما قيل.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>غيّر عبارة المرور</translation>
    </message>
    <message>
        <source>Delete an interview by its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the study</source>
        <translation>احصل على الدراسة</translation>
    </message>
    <message>
        <source>Start an interview</source>
        <translation>ابدأ مقابلة</translation>
    </message>
    <message>
        <source>Install a newer study</source>
        <translation>ثبّت دراسة أحدث</translation>
    </message>
    <message>
        <source>Clock {time}</source>
        <translation>الساعة {time}</translation>
    </message>
    <message>
        <source>{room} free</source>
        <translation>{room} متاح</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>الإصدار {n}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>انظر إلى هذا أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check this laptop</source>
        <translation>افحص هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>غير مثبتة</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>لا يمكن استخدامها</translation>
    </message>
    <message>
        <source>The questions, and the keys of those who may read the answers.</source>
        <translation>الأسئلة، ومفاتيح من يجوز لهم قراءة الإجابات.</translation>
    </message>
    <message numerus="yes">
        <source>%n to write notes and seal</source>
        <translation>
            <numerusform>لا شيء للملاحظات والختم</numerusform>
            <numerusform>واحدة للملاحظات والختم</numerusform>
            <numerusform>اثنتان للملاحظات والختم</numerusform>
            <numerusform>%n للملاحظات والختم</numerusform>
            <numerusform>%n للملاحظات والختم</numerusform>
            <numerusform>%n للملاحظات والختم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>لا شيء غير منتهٍ</numerusform>
            <numerusform>واحدة لم تنتهِ</numerusform>
            <numerusform>اثنتان لم تنتهيا</numerusform>
            <numerusform>%n لم تنتهِ</numerusform>
            <numerusform>%n لم تنتهِ</numerusform>
            <numerusform>%n لم تنتهِ</numerusform>
        </translation>
    </message>
    <message>
        <source>None waiting</source>
        <translation>لا شيء بالانتظار</translation>
    </message>
    <message>
        <source>Finish interviews</source>
        <translation>أنهِ المقابلات</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>لا شيء غير مرسل</numerusform>
            <numerusform>واحدة لم تُرسل</numerusform>
            <numerusform>اثنتان لم تُرسلا</numerusform>
            <numerusform>%n لم تُرسل</numerusform>
            <numerusform>%n لم تُرسل</numerusform>
            <numerusform>%n لم تُرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>لا شيء للإرسال</translation>
    </message>
    <message>
        <source>Send to the centre</source>
        <translation>أرسل إلى المركز</translation>
    </message>
    <message numerus="yes">
        <source>%n sent, no receipt yet</source>
        <translation>
            <numerusform>لا شيء مرسل بلا إيصال</numerusform>
            <numerusform>واحدة أُرسلت، ولا إيصال بعد</numerusform>
            <numerusform>اثنتان أُرسلتا، ولا إيصال بعد</numerusform>
            <numerusform>%n أُرسلت، ولا إيصال بعد</numerusform>
            <numerusform>%n أُرسلت، ولا إيصال بعد</numerusform>
            <numerusform>%n أُرسلت، ولا إيصال بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>None expected</source>
        <translation>لا إيصال منتظر</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>استلم إيصالًا</translation>
    </message>
    <message numerus="yes">
        <source>%n not with the lead yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>القرص شبه ممتلئ: المتاح {room}.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>لم يضِع شيء.</translation>
    </message>
    <message>
        <source>Free some space before you start an interview.</source>
        <translation>أفرغ بعض المساحة قبل أن تبدأ مقابلة.</translation>
    </message>
    <message>
        <source>The clock of this laptop seems to be wrong.</source>
        <translation>يبدو أن ساعة هذا الحاسوب غير صحيحة.</translation>
    </message>
    <message>
        <source>Interviews are still safe.</source>
        <translation>المقابلات ما زالت آمنة.</translation>
    </message>
    <message>
        <source>Set the date and time, then come back to this page.</source>
        <translation>اضبط التاريخ والوقت، ثم عد إلى هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>TogetherView</name>
    <message>
        <source>Go on with the PIN</source>
        <translation>تابع برقم PIN</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Text and colours</source>
        <translation>النص والألوان</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>اقرأ بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation>أخفِ الشاشة</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>أخفِ</translation>
    </message>
</context>
<context>
    <name>TraceForm</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>امسح</translation>
    </message>
</context>
<context>
    <name>UnderstandingPanel</name>
    <message>
        <source>Understanding check</source>
        <translation>التحقق من الفهم</translation>
    </message>
    <message>
        <source>Everybody is taken to be able to decide. This is about one decision, today.</source>
        <translation>يُفترض أن كل شخص قادر على اتخاذ القرار. هذا عن قرار واحد، اليوم.</translation>
    </message>
    <message>
        <source>Explain first, in every way that may help. An unwise decision is no sign of anything.</source>
        <translation>اشرح أولًا بكل طريقة قد تساعد. القرار غير الحكيم لا يدل على شيء.</translation>
    </message>
    <message>
        <source>With a No they do not take part today. What they said is deleted, and you thank them.</source>
        <translation>مع «لا» لا يشارك اليوم. يُحذف ما قاله، وتشكره.</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>ما الذي ساعد؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Do they understand what this is, that it is up to them, and what is not private?</source>
        <translation>هل يفهم ما هذا، وأن الأمر يعود إليه، وما الذي ليس سرًّا؟</translation>
    </message>
    <message>
        <source>Do they keep it in mind for long enough to decide?</source>
        <translation>هل يتذكره مدة تكفي لاتخاذ القرار؟</translation>
    </message>
    <message>
        <source>Do they weigh up what speaks for it and what speaks against it?</source>
        <translation>هل يوازن بين ما هو مع ذلك وما هو ضده؟</translation>
    </message>
    <message>
        <source>Do they make their decision known, in words, signs or any other way?</source>
        <translation>هل يعبّر عن قراره بالكلام أو الإشارة أو بأي طريقة أخرى؟</translation>
    </message>
    <message>
        <source>More time, or another place</source>
        <translation>وقت أطول أو مكان آخر</translation>
    </message>
    <message>
        <source>Plainer words</source>
        <translation>كلمات أبسط</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Someone they trust</source>
        <translation>شخص يثق به</translation>
    </message>
    <message>
        <source>Answer all four questions first.</source>
        <translation>أجب أولًا عن الأسئلة الأربعة كلها.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock this laptop</source>
        <translation>افتح قفل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>أظهر عبارة المرور</translation>
    </message>
    <message>
        <source>The words you were given or chose when this laptop was set up.</source>
        <translation>الكلمات التي أُعطيت لك أو اخترتها عند إعداد هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>افتح القفل</translation>
    </message>
    <message>
        <source>Unlocking. This takes about a second, so that nobody can guess quickly.</source>
        <translation>يُفتح القفل. يستغرق نحو ثانية حتى لا يستطيع أحد التخمين بسرعة.</translation>
    </message>
    <message>
        <source>This laptop cannot be unlocked</source>
        <translation>لا يمكن فتح قفل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>اكتب عبارة المرور أولًا.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>أخفِ</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>أخفِ عبارة المرور</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>يمكنك المحاولة الآن.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>يمكنك المحاولة الآن.</numerusform>
            <numerusform>يمكنك المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>يمكنك المحاولة بعد ثانيتين.</numerusform>
            <numerusform>يمكنك المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>يمكنك المحاولة بعد %n ثانية.</numerusform>
            <numerusform>يمكنك المحاولة بعد %n ثانية.</numerusform>
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
        <translation>إحدى الإجابات المحفوظة على هذا الحاسوب تالفة ولا يمكن فتحها.</translation>
    </message>
    <message>
        <source>A sealed interview is not whole: it was changed or damaged, or something else made it.</source>
        <translation>إحدى المقابلات المختومة ليست كاملة: تغيّرت أو تلفت، أو صنعها شيء آخر.</translation>
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
        <translation>يستخدم برنامج آخر هذا المخزن الآن.</translation>
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
        <translation>اطلب من المنسّق حزمة جديدة فيها مفاتيح الفريق المركزي.</translation>
    </message>
    <message>
        <source>Ask the coordinator for the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator for the receipt again.</source>
        <translation>اطلب الإيصال من المنسّق مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask the coordinator or the deputy, or whoever has the role that it is for: People lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator to save the pack again on another stick.</source>
        <translation>اطلب من المنسّق حفظ الحزمة مرة أخرى على ذاكرة USB أخرى.</translation>
    </message>
    <message>
        <source>Ask the coordinator which bundle and which laptop it is for, or for the receipt as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator which version of this program the team uses, and bring this laptop up to it.</source>
        <translation>اسأل المنسّق عن إصدار البرنامج الذي يستخدمه الفريق، وحدّث هذا الحاسوب إليه.</translation>
    </message>
    <message>
        <source>Ask the coordinator which version the team uses, and bring this laptop or the centre up to it.</source>
        <translation>اسأل المنسّق عن الإصدار الذي يستخدمه الفريق، وحدّث الحاسوب أو المركز إليه.</translation>
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
        <translation>اطلب من المنسّق حزمة دراسة بهذه اللغة، أو اختم المقابلة كما هي.</translation>
    </message>
    <message>
        <source>Ask your coordinator for the newest study pack.</source>
        <translation>اطلب من المنسّق أحدث حزمة دراسة.</translation>
    </message>
    <message>
        <source>Ask your coordinator for the pack made from the request file of this laptop.</source>
        <translation>اطلب من المنسّق الحزمة المصنوعة من ملف طلب هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Ask your coordinator to set it up.</source>
        <translation>اطلب من المنسّق إعداده.</translation>
    </message>
    <message>
        <source>Ask your coordinator whether there is a newer study pack. Practice is still possible.</source>
        <translation>اسأل المنسّق إن كانت هناك حزمة دراسة أحدث. التدريب ما زال ممكنًا.</translation>
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
        <translation>تأكد من أن ذاكرة USB موصولة جيدًا، أو استخدم غيرها، واحفظ الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>Check that the stick is still plugged in and that you may open the file, then try again.</source>
        <translation>تأكد من أن ذاكرة USB ما زالت موصولة وأنه يُسمح لك بفتح الملف، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check that the stick is still plugged in, or choose another folder, then try again.</source>
        <translation>تأكد من أن ذاكرة USB ما زالت موصولة، أو اختر مجلدًا آخر، ثم حاول مرة أخرى.</translation>
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
        <translation>تأكد من أنك اخترت الملف الصحيح، واسأل المنسّق قبل المتابعة.</translation>
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
        <translation>تأكد من أنك اخترت الملف الصحيح.</translation>
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
        <translation>تحقق من تاريخ هذا الحاسوب. إن كان صحيحًا، فاطلب من المنسّق حزمة جديدة.</translation>
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
        <translation>اختر مجلدًا آخر، أو اطلب إذن الكتابة ممن يعتني بهذا الحاسوب.</translation>
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
        <translation>اختر لغة أخرى، أو اطلب من المنسّق حزمة دراسة جديدة.</translation>
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
        <translation>اختر اسمًا آخر أو مجلدًا آخر، ثم حاول مرة أخرى.</translation>
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
        <translation>قارن الكلمات الثماني مع المنسّق بالهاتف. إذا اختلفت، فلا تستخدم هذا الملف.</translation>
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
        <translation>انسخ الرمز على بطاقة فارغة، أو جرّب طابعة أخرى.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from, or ask the sender for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again, and wait until the copy is done before you take the stick out.</source>
        <translation>انسخ الملف مرة أخرى، وانتظر حتى ينتهي النسخ قبل إخراج ذاكرة USB.</translation>
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
        <translation>لا تحذف شيئًا ولا تُعِد إعداد الحاسوب. خذه إلى المنسّق.</translation>
    </message>
    <message>
        <source>Do not delete anything. Install the version that was on this laptop before, or take it to your coordinator.</source>
        <translation>لا تحذف شيئًا. ثبّت الإصدار الذي كان على هذا الحاسوب من قبل، أو خذه إلى المنسّق.</translation>
    </message>
    <message>
        <source>Do not delete anything. Take the laptop to your coordinator.</source>
        <translation>لا تحذف شيئًا. خذ الحاسوب إلى المنسّق.</translation>
    </message>
    <message>
        <source>Do not hold more interviews on this laptop. Take it to your coordinator.</source>
        <translation>لا تُجرِ مقابلات أخرى على هذا الحاسوب. خذه إلى المنسّق.</translation>
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
        <translation>كل ما فيه آمن.</translation>
    </message>
    <message>
        <source>Everything on this laptop is safe, and interviews that were begun can be finished and sealed.</source>
        <translation>كل شيء على هذا الحاسوب آمن، ويمكن إنهاء المقابلات التي بدأت وختمها.</translation>
    </message>
    <message>
        <source>Everything on this laptop is still locked and safe.</source>
        <translation>كل شيء على هذا الحاسوب ما زال مقفلًا وآمنًا.</translation>
    </message>
    <message>
        <source>Everything that is already on this laptop is safe.</source>
        <translation>كل ما هو على هذا الحاسوب آمن.</translation>
    </message>
    <message>
        <source>Everything that was said in this interview is safe, and nothing more was recorded.</source>
        <translation>كل ما قيل في هذه المقابلة آمن، ولم يُسجَّل شيء آخر.</translation>
    </message>
    <message>
        <source>Everything that was said is saved.</source>
        <translation>كل ما قيل محفوظ.</translation>
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
        <translation>أفرغ بعض المساحة أو اختر مكانًا آخر، ثم حاول مرة أخرى.</translation>
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
        <translation>تابع بمقابلة أخرى.</translation>
    </message>
    <message>
        <source>Go to a folder without a centre, unset INTERVIEW_APP_CENTRE, and name the centre&apos;s folder before the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the other window. If you cannot find it, restart the laptop and try again.</source>
        <translation>انتقل إلى النافذة الأخرى. إن لم تجدها، فأعد تشغيل الحاسوب وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Hold and seal an interview first.</source>
        <translation>أجرِ مقابلة واختمها أولًا.</translation>
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
        <translation>ثبّت الإصدار الأحدث على هذا الحاسوب، أو اطلبه من المنسّق.</translation>
    </message>
    <message>
        <source>Install the program with its extra called postgres, or psycopg 3 beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as it was before, with everything in it, and a copy of it lies beside it.</source>
        <translation>هو كما كان بكل ما فيه، وبجانبه نسخة منه.</translation>
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
        <translation>تُرك كما هو، ولم يُكتب شيء.</translation>
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
        <translation>احتفظ بالملف، وأخبر المنسّق قبل حذف أي شيء.</translation>
    </message>
    <message>
        <source>Keep this laptop as it is and ask your coordinator for help.</source>
        <translation>اترك الحاسوب كما هو واطلب المساعدة من المنسّق.</translation>
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
        <translation>انظر إلى البطاقة مرة أخرى واكتب الأحرف والأرقام الـ 13 كلها. قد يكون الأخير علامة مثل * أو =.</translation>
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
        <translation>لم تبدأ أي مقابلة.</translation>
    </message>
    <message>
        <source>No interview was started. Interviews that were held are safe.</source>
        <translation>لم تبدأ أي مقابلة. المقابلات التي أُجريت آمنة.</translation>
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
        <translation>لم يتغير فيه شيء.</translation>
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
        <translation>لم يضِع شيء مما حُفظ، ولم يبقَ شيء مكتوب إلى نصفه.</translation>
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
        <translation>لم يتغير شيء، والمقابلات الأخرى لم تُمس.</translation>
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
        <translation>لم يتغير شيء.</translation>
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
        <translation>لم يُثبّت شيء، والدراسة المثبّتة من قبل ما زالت تعمل.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>لم يُثبّت شيء.</translation>
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
        <translation>لم يضِع شيء: كل المقابلات ما زالت على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing was lost: the interview is still in the vault.</source>
        <translation>لم يضِع شيء: المقابلة ما زالت في الخزنة.</translation>
    </message>
    <message>
        <source>Nothing was lost: the interview’s dates and times do not go by it.</source>
        <translation>لم يضِع شيء: لا تعتمد تواريخ المقابلة وأوقاتها عليها.</translation>
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
        <translation>لم يُزل شيء: كل المقابلات ما زالت على هذا الحاسوب.</translation>
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
        <translation>لم يُحفظ شيء هناك، ولم يضِع شيء.</translation>
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
        <translation>لم يُكتب شيء ولم يضِع شيء.</translation>
    </message>
    <message>
        <source>Nothing was written, and what is there was not touched.</source>
        <translation>لم يُكتب شيء، ولم يُمس ما هو موجود هناك.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
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
        <translation>افتح البرنامج واكتب عبارة المرور. إذا فُقدت، يستطيع المنسّق المساعدة.</translation>
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
        <translation>اختر الملف الذي ينتهي اسمه بـ «.study» وصنعه المنسّق لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Pick the file whose name ends in “.study”. If this is it, tell the coordinator, and do not use the stick.</source>
        <translation>اختر الملف الذي ينتهي اسمه بـ «.study». إن كان هذا هو، فأخبر المنسّق ولا تستخدم ذاكرة USB هذه.</translation>
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
        <translation>أعده إلى مكانه، ثم أغلق البرنامج وافتحه من جديد.</translation>
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
        <translation>المقابلات المختومة محفوظة بجانبه في ملفات خاصة يستطيع المركز فتحها.</translation>
    </message>
    <message>
        <source>Sealed interviews in the sealed folder can still be opened by the centre.</source>
        <translation>ما زال المركز يستطيع فتح المقابلات المختومة في مجلد sealed.</translation>
    </message>
    <message>
        <source>Send what is sealed and wait for the receipt, or free at least {megabytes} MB, then try again.</source>
        <translation>أرسل ما خُتم وانتظر الإيصال، أو أفرغ {megabytes} ميغابايت على الأقل، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Send your coordinator the request file of this laptop, and install the study pack that comes back.</source>
        <translation>أرسل إلى المنسّق ملف طلب هذا الحاسوب، وثبّت حزمة الدراسة التي تعود.</translation>
    </message>
    <message>
        <source>Set the clock right before the next interview.</source>
        <translation>اضبط الساعة قبل المقابلة التالية.</translation>
    </message>
    <message>
        <source>Set the date and time of the laptop. You can also finish the interview and seal it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again, and write the passphrase down before you type it back.</source>
        <translation>ابدأ من جديد، واكتب عبارة المرور على ورقة قبل أن تعيد كتابتها.</translation>
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
        <translation>هذا ليس رمزًا من بطاقة: حرف أو رقم واحد على الأقل مختلف.</translation>
    </message>
    <message>
        <source>That passphrase is not right.</source>
        <translation>عبارة المرور هذه غير صحيحة.</translation>
    </message>
    <message>
        <source>The PIN was wrong too many times in a row.</source>
        <translation>كُتب رقم PIN خطأً مرات كثيرة متتالية.</translation>
    </message>
    <message>
        <source>The analysis of this study began after {last_day}, so nobody new can take part.</source>
        <translation>بدأ تحليل هذه الدراسة بعد {last_day}، فلا يمكن لأحد جديد أن يشارك.</translation>
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
        <translation>لم يمكن قراءة الحزمة من هناك كما كُتبت.</translation>
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
        <translation>الرمز ما زال هنا، ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The concern record could not be read back from the disk as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decisions themselves are recorded.</source>
        <translation>القرارات نفسها مسجّلة.</translation>
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
        <translation>لم يقبل قرص هذا الحاسوب الكتابة، أو تعذرت قراءته.</translation>
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
        <translation>الملف ليس كاملًا: انقطع في الطريق ونهايته ناقصة.</translation>
    </message>
    <message>
        <source>The file that opens this laptop&apos;s storage is damaged, and so is its copy.</source>
        <translation>الملف الذي يفتح مخزن هذا الحاسوب تالف، وكذلك نسخته.</translation>
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
        <translation>لم يمكن قراءة الملف {name}.</translation>
    </message>
    <message>
        <source>The file {name} does not hold a centre&apos;s public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is larger than this program ever writes, so it was not opened.</source>
        <translation>الملف {name} أكبر من أي شيء يكتبه هذا البرنامج، فلم يُفتح.</translation>
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
        <translation>تحدد الدراسة الأولى المركز الذي يتبعه هذا الحاسوب، ولم تُؤكَّد كلماته.</translation>
    </message>
    <message>
        <source>The folder {folder} has something in it already, so no new study was put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is copied to other computers by {service}, so interviews must not be kept there.</source>
        <translation>تنسخ {service} المجلد {folder} إلى حواسيب أخرى، فلا يجوز حفظ المقابلات فيه.</translation>
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
        <translation>المجلد {folder} غير موجود، أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The folder {folder} is on a network drive or a shared folder, where interviews must not be kept.</source>
        <translation>المجلد {folder} على قرص شبكة أو مجلد مشترك، ولا يجوز حفظ المقابلات هناك.</translation>
    </message>
    <message>
        <source>The frozen design was left as it is.</source>
        <translation>تُرك التصميم المثبّت كما هو.</translation>
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
        <translation>لم يعد سجل التغييرات في هذا الحاسوب متطابقًا، عند الرقم {link}: غيّره شيء آخر.</translation>
    </message>
    <message>
        <source>The laptop’s clock was changed during the interview.</source>
        <translation>تغيّرت ساعة الحاسوب أثناء المقابلة.</translation>
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
        <translation>تبقى الحزمة الأحدث مستخدمة.</translation>
    </message>
    <message>
        <source>The one in the archive is unchanged, and the laptop keeps its copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other answers are not touched by this.</source>
        <translation>لا يؤثر هذا في الإجابات الأخرى.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too many times in a row.</source>
        <translation>كُتبت عبارة المرور خطأً مرات كثيرة متتالية.</translation>
    </message>
    <message>
        <source>The printer did not take the card.</source>
        <translation>لم تقبل الطابعة البطاقة.</translation>
    </message>
    <message>
        <source>The printer did not take your copy.</source>
        <translation>لم تقبل الطابعة نسختك.</translation>
    </message>
    <message>
        <source>The program is already open on this laptop, in another window.</source>
        <translation>البرنامج مفتوح بالفعل على هذا الحاسوب في نافذة أخرى.</translation>
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
        <translation>لم يمكن قراءة المقابلة المختومة من القرص كما كُتبت.</translation>
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
        <translation>لم يمكن تحديث مخزن هذا الحاسوب لهذا الإصدار من البرنامج.</translation>
    </message>
    <message>
        <source>The storage of this laptop is damaged and cannot be read.</source>
        <translation>مخزن هذا الحاسوب تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The storage of this laptop is not there any more: it was moved or deleted, or its disk was pulled out.</source>
        <translation>لم يعد مخزن هذا الحاسوب موجودًا: نُقل أو حُذف، أو فُصل قرصه.</translation>
    </message>
    <message>
        <source>The storage of this laptop was written by a newer version of this program.</source>
        <translation>كتب إصدار أحدث من البرنامج مخزن هذا الحاسوب.</translation>
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
        <translation>غيّرت الدراسة ما يوافق عليه الناس، والكلمات الجديدة بهذه اللغة ({language}) غير جاهزة.</translation>
    </message>
    <message>
        <source>The study has no wording in {language}.</source>
        <translation>ليس في الدراسة نص بلغة {language}.</translation>
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
        <translation>لم تُعتمد الكلمات بهذه اللغة ({language}) للمقابلات الحقيقية بعد.</translation>
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
        <translation>فيه ملفات لا تكون في حزمة دراسة أبدًا: هو نوع آخر من الملفات أو فخ.</translation>
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
        <translation>يوجد بالفعل شيء باسم {name}، وهو ليس ملفًا بل مجلد أو رابط أو جهاز.</translation>
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
        <translation>لا توجد لغة «{language}» في هذه الدراسة: فيها {known}.</translation>
    </message>
    <message>
        <source>There is no laptop’s storage in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record here of what was read before deciding, so no receipt can be made.</source>
        <translation>لا يوجد هنا سجل لما قُرئ قبل القرار، فلا يمكن عمل إيصال.</translation>
    </message>
    <message>
        <source>There is no room left on the disk or stick.</source>
        <translation>لم تبقَ مساحة على القرص أو ذاكرة USB.</translation>
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
        <translation>لا توجد على هذا الحاسوب مقابلة مختومة ما زال يجب إرسالها.</translation>
    </message>
    <message>
        <source>There is no study in the folder {folder}: it has no file study.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no study on this laptop yet, so no interview can be held.</source>
        <translation>لا توجد دراسة على هذا الحاسوب بعد، فلا يمكن إجراء مقابلة.</translation>
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
        <translation>المساحة الباقية على قرص هذا الحاسوب لا تكفي لبدء مقابلة أخرى.</translation>
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
        <translation>هذا الملف أكبر مما يمكن أن تكونه حزمة دراسة، أو سيصبح كذلك عند فكّه.</translation>
    </message>
    <message>
        <source>This file is not sealed to this key, or the passphrase is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be written to: {folder}.</source>
        <translation>لا يمكن الكتابة في هذا المجلد: {folder}.</translation>
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
        <translation>هذا ليس حزمة دراسة بل نوع آخر من الملفات.</translation>
    </message>
    <message>
        <source>This is not a whole list of withdrawals by the centre that this laptop belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole receipt of the centre that this laptop belongs to.</source>
        <translation>هذا ليس إيصالًا كاملًا من المركز الذي يتبعه هذا الحاسوب.</translation>
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
        <translation>لم يعد هذا الحاسوب قادرًا على فتح تلك المقابلة: نسي مفتاحها كما ينبغي.</translation>
    </message>
    <message>
        <source>This laptop has been set up for interviews already.</source>
        <translation>سبق إعداد هذا الحاسوب للمقابلات.</translation>
    </message>
    <message>
        <source>This laptop has not been set up for interviews yet.</source>
        <translation>لم يُعدّ هذا الحاسوب للمقابلات بعد.</translation>
    </message>
    <message>
        <source>This laptop would show another consent document than the one that the centre signed.</source>
        <translation>سيعرض هذا الحاسوب وثيقة موافقة غير التي وقّعها المركز.</translation>
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
        <translation>حزمة الدراسة هذه من مركز غير الذي يتبعه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This study pack does not say who may read the interviews, so no interview could be sealed.</source>
        <translation>لا تذكر حزمة الدراسة هذه من يجوز له قراءة المقابلات، فلا يمكن ختم أي مقابلة.</translation>
    </message>
    <message>
        <source>This study pack has version {version}, but this laptop already has version {installed}.</source>
        <translation>إصدار حزمة الدراسة هذه {version}، وعلى هذا الحاسوب الإصدار {installed} بالفعل.</translation>
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
        <translation>حزمة الدراسة هذه للأيام من {valid_from} حتى {valid_until}، واليوم ليس منها.</translation>
    </message>
    <message>
        <source>This study pack is not as the centre signed it: something in it was changed or damaged on the way.</source>
        <translation>حزمة الدراسة هذه ليست كما وقّعها المركز: تغيّر فيها شيء أو تلف في الطريق.</translation>
    </message>
    <message>
        <source>This study pack was made by another version of this program, which this one cannot read.</source>
        <translation>صُنعت حزمة الدراسة هذه بإصدار آخر من البرنامج لا يستطيع هذا قراءته.</translation>
    </message>
    <message>
        <source>This study pack was made for another laptop.</source>
        <translation>صُنعت حزمة الدراسة هذه لحاسوب آخر.</translation>
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
        <translation>حاول مرة أخرى. إذا تكرر ذلك، فاطلب فحص قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Try again; look for capital letters and mistyped words. If it is lost, your coordinator can help.</source>
        <translation>حاول مرة أخرى؛ انتبه للأحرف الكبيرة والأخطاء. إذا فُقدت، يستطيع المنسّق المساعدة.</translation>
    </message>
    <message>
        <source>Try another printer, or save it on a stick of your own.</source>
        <translation>جرّب طابعة أخرى، أو احفظها على ذاكرة USB خاصة بك.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, restart the laptop and tell your coordinator.</source>
        <translation>حاول مرة أخرى. إذا تكرر ذلك، أعد تشغيل الحاسوب وأخبر المنسّق.</translation>
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
        <translation>استخدم مجلدًا على قرص هذا الحاسوب نفسه. إذا نُقل مخزنه إلى هناك، فأعده أولًا.</translation>
    </message>
    <message>
        <source>Use a folder that no such service copies. If this laptop&apos;s storage was moved there, move it out again first.</source>
        <translation>استخدم مجلدًا لا تنسخه خدمة كهذه. إذا نُقل مخزن هذا الحاسوب إليه، فأخرجه أولًا.</translation>
    </message>
    <message>
        <source>Use keys of one kind only, all beginning with age1pq1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of these: {known}.</source>
        <translation>استخدم واحدة من هذه: {known}.</translation>
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
        <translation>انتظر حتى ينتهي أو أغلقه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>انتظر {seconds} ثانية، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then type it again.</source>
        <translation>انتظر {seconds} ثانية، ثم اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>What is in it was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored on it was not touched.</source>
        <translation>لم يُمس ما هو محفوظ عليه.</translation>
    </message>
    <message>
        <source>What the command had saved by then is still saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said and kept is sealed, and the research team can read it.</source>
        <translation>ما قيل وحُفظ مختوم، ويستطيع فريق البحث قراءته.</translation>
    </message>
    <message>
        <source>What was saved before is still there; nothing half written was left behind.</source>
        <translation>ما حُفظ من قبل ما زال موجودًا، ولم يبقَ شيء مكتوب إلى نصفه.</translation>
    </message>
    <message>
        <source>What was sealed to it still opens at the centre, with the keys that are used now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was stored until then is where that storage is now; what you did last could not be stored.</source>
        <translation>ما حُفظ حتى الآن موجود حيث يوجد ذلك المخزن؛ أما آخر ما فعلته فلم يمكن حفظه.</translation>
    </message>
    <message>
        <source>What you typed the second time is not the same as the first.</source>
        <translation>ما كتبته في المرة الثانية يختلف عن الأولى.</translation>
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
        <translation>اكتب الاختيارات على البطاقة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Your answers are kept as you chose, and nothing more of them was stored.</source>
        <translation>إجاباتك محفوظة كما اخترت، ولم يُحفظ منها شيء آخر.</translation>
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
        <translation>لحظة</translation>
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
        <translation>اتركه كما هو</translation>
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
        <translation>العودة إلى القائمة</translation>
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
        <translation>مقابلة</translation>
    </message>
    <message numerus="yes">
        <source>Given away %n time(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>اتركه كما هو</translation>
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
            <numerusform>هذا أطول قليلًا مما يلزم.</numerusform>
            <numerusform>هذا أطول قليلًا مما يلزم. احذف حرفًا واحدًا.</numerusform>
            <numerusform>هذا أطول قليلًا مما يلزم. احذف حرفين.</numerusform>
            <numerusform>هذا أطول قليلًا مما يلزم. احذف %n أحرف.</numerusform>
            <numerusform>هذا أطول قليلًا مما يلزم. احذف %n حرفًا.</numerusform>
            <numerusform>هذا أطول قليلًا مما يلزم. احذف %n حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have room for %n more character(s).</source>
        <translation>
            <numerusform>لم يبقَ مكان لأي حرف.</numerusform>
            <numerusform>بقي مكان لحرف واحد.</numerusform>
            <numerusform>بقي مكان لحرفين.</numerusform>
            <numerusform>بقي مكان لـ %n أحرف.</numerusform>
            <numerusform>بقي مكان لـ %n حرفًا.</numerusform>
            <numerusform>بقي مكان لـ %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much to put in at once. What was in the box is still there.</source>
        <translation>هذا كثير دفعة واحدة. ما كان في المربع ما زال فيه.</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>What this means now:</source>
        <translation>ما يعنيه هذا الآن:</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Note: {words}</source>
        <translation>ملاحظة: {words}</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
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
