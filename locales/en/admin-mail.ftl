## AD-06 How letters leave

admin-mail = Mail
admin-mail-lead = How notices leave and how many are queued. No content, number or recipient of any complaint is shown here.
admin-mail-server = Outgoing server
admin-mail-host = Address and port
admin-mail-protection = Encryption of the line
admin-mail-account = Signs in as
admin-mail-no-account = No sign-in needed
admin-mail-folder = Folder letters are written to
admin-mail-from = Sender address
admin-mail-no-server = No mail server is set up: letters are only written to files and reach nobody. Set HEARD_SMTP_URL and start again.
admin-mail-outage = Letters have been waiting since { $since }: { $why }. All of them stay queued and leave by themselves once it works again.
admin-mail-queue = Queue
admin-mail-letters = { $n ->
    [one] { $n } letter
   *[other] { $n } letters
}
admin-mail-waiting = Waiting to leave
admin-mail-retrying = Did not leave, will be tried again
admin-mail-failed = Given up, now with the managers
admin-mail-sent = Sent in the last 24 hours
admin-mail-last = Last sent
admin-mail-never = Nothing yet
admin-mail-test = Send a test message
admin-mail-test-lead = It says one fixed sentence. Afterwards you see what was said to the server, without the password.
admin-mail-test-to = Address to send to
admin-mail-test-button = Send test message
admin-mail-test-sent = The test message was handed over.
admin-mail-test-failed = The test message did not leave: { $why }.
admin-mail-transcript = What was said

## Codes

mail-state-waiting = Waiting to leave
mail-state-sent = Sent
mail-state-failed = Not delivered
mail-state-no-route = No usable address
mail-state-call-instead = Needs a telephone call
mail-state-dropped = No longer needed
mail-failure-unreachable = The mail server does not answer
mail-failure-sign-in = The mail server does not accept the account or password
mail-failure-refused-for-now = The mail server takes nothing for now
mail-failure-refused = The mail server refuses it
mail-failure-unprepared = The letter could not be made
mail-protection-tls = Encrypted throughout (TLS)
mail-protection-starttls = Encrypted before sending (STARTTLS)
mail-protection-plain = Not encrypted, within this machine only
