## Files: list, adding, problems

files-title = Files
files-heading = Your files
files-lead = Screenshots of chats, receipts, recordings: anything you think may help. You can complain without any file.
files-limits = One at a time: a photo (JPG, PNG, WebP, HEIC), PDF, TXT, Word, Excel, ODT, recording (MP3, M4A, WAV) or video (MP4), up to { $mb } MB each.
files-limits-draft = At most { $files } files.
files-limits-case = The files of one complaint may have { $total } MB together.
files-choose = Choose a file
files-note = What it is
files-note-hint = For example “our chat of 5 March”.
files-strip = Take the location out of photos
files-strip-hint = Those who work on your complaint see a copy without place, time and device. The photo itself is kept sealed; opening it takes a written reason.
files-add = Add the file
files-add-more = Add or see files
files-done = Done, back to the step before
files-back = Back
files-none = No file has been added yet.
files-list-heading = Files added
files-new-heading = Add a file
files-remove = Remove
files-full = There are { $files } files, so no more can be added. You can remove one, or add more after you have sent your complaint.
files-size-kb = { $size } KB
files-size-mb = { $size } MB
files-about = { $kind } · { $size } · added { $time }
files-missing = Cannot be found right now
files-kept-metadata = Location kept
files-mislabelled = Name and content differ
files-only-with-reason = Original only, with a reason
files-sending = Sending: {"{n}"}%
files-checking = Sent. It is being sealed and stored…
files-failed = The file did not arrive. Please check your connection and try again; everything else is still here.
files-sealed = Files are sealed while they arrive. Nobody but those who work on your complaint can open them.
files-safety = If others use this device, remember to delete the copy in its download folder afterwards.

## Staff

case-files = Files
staff-files-caption = Files of this case
staff-files-empty = No files yet. What the client or you add appears here.
staff-files-lead = Every opening is recorded, and the client can see role and day. Photos are shown as a copy without location.
staff-files-name = File
staff-files-type = Type
staff-files-size = Size
staff-files-who = Added by
staff-files-when = When
staff-files-marks = Remarks
staff-files-client = Client
staff-files-original = Open the original
staff-files-new = Add a file
staff-files-new-hint = A scanned letter or notes taken on site, for example. It cannot be deleted afterwards.

original-title = Open the original
original-lead = The original may hold the place, time and device. Please say why the copy is not enough.
original-reason = Reason
original-reason-hint = It goes into the history of this case, and the client can see that somebody opened it.
original-open = Record and open the original
original-back = Back to the files

## What is wrong with a file

file-problem-not-chosen = Please choose a file first, then press “Add the file”.
file-problem-empty = “{ $name }” is empty. Please choose it again.
file-problem-too-large = “{ $name }” is larger than { $mb } MB. You could split it, or add only the part that matters.
file-problem-too-much-at-once = “{ $name }” was too much at once. Please add one file at a time.
file-problem-too-many = “{ $name }” was not added: there are { $files } files already. Please remove one, or add it after you have sent your complaint.
file-problem-case-full = “{ $name }” was not added: the files of this complaint are close to { $total } MB. Please contact us to hand it over another way.
file-problem-wrong-type = “{ $name }” is a kind of file we cannot open. Please use a photo, PDF, Word, Excel, a recording or a video; a screenshot will do.
file-problem-unreadable = “{ $name }” cannot be read and may be damaged. Please export it again, or take a screenshot.
file-problem-too-many-pixels = “{ $name }” is too large a picture (more than { $pixels } megapixels). Please make it smaller and add it again.
file-problem-interrupted = “{ $name }” did not arrive whole: the connection broke. Please try again; everything else is still here.
file-problem-duplicate = “{ $name }” is in the list already (number { $number }), so there is no need to add it again.
file-problem-no-room = “{ $name }” cannot be stored right now, because of a fault on our side. Please try again in a while; everything else is still here.

## Codes

file-type-jpeg = JPG photo
file-type-png = PNG picture
file-type-webp = WebP picture
file-type-heic = HEIC photo
file-type-pdf = PDF
file-type-text = Text
file-type-doc = Word (old)
file-type-docx = Word
file-type-xls = Excel (old)
file-type-xlsx = Excel
file-type-odt = ODT
file-type-mp3 = MP3 recording
file-type-m4a = M4A recording
file-type-wav = WAV recording
file-type-mp4 = MP4 video
file-state-stored = Stored
file-state-missing = Missing
file-state-removed = Removed

notice-file-added = The file was added and sealed.
notice-file-removed = The file was removed.
