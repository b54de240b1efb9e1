## Letters. Nothing in them tells what this is about

mail-sender = Heard
mail-greeting = Hello,
mail-link = Open the page
mail-client-subject = You have a new message
mail-client-how = Please open the page below and enter your code to read it.
mail-client-no-content = We never write content in a mail, and never ask for your code in one.
mail-client-delete = You can delete this mail once you have read it; nothing is lost. If you do not know where it comes from, please just delete it.
mail-staff-subject = Something waits for you
mail-staff-subject-soon = Please look soon
mail-staff-how = Please sign in to read it.
mail-staff-why = You get this mail because it belongs to your role. Please do not forward it.
mail-test-subject = Test message
mail-test-body = This is a test message. If you can read it, sending is set up.
