## What I sent: additions, contact, identity

details-add = Add to your account
details-add-hint = What you wrote before stays as it is. Your addition stands after it, with its date.
details-add-send = Send the addition
details-over = This complaint is filed, so nothing can be added. If something new has happened, please contact us.
details-links-heading = What else you can do
details-files = See or add files
details-contact = Change how and when to reach you
details-identity = Change how your identity is protected

notice-addition-received = We have received your addition.
notice-contact-changed = Your contact details were changed. They hold from the next contact on.
notice-identity-raised = It was changed as you wished.

contact-change-title = How to reach you
contact-change-lead = A change holds from the next mail and the next call on.
contact-change-save = Save the change
contact-change-anonymous = You chose to stay anonymous. We have no name and no contact; we only write to you here.
contact-change-name-yourself = I want to leave a name and a contact
contact-change-back = Back

identity-raise-title = How your identity is protected
identity-raise-now = Now: { $mode }
identity-raise-lead-anonymous = You are anonymous now. With a name and a contact we can call you, and it is easier to find out what happened.
identity-raise-lead-confidential = You are confidential now: only those who work on this know who you are.
identity-raise-lead-named = You are named now.
identity-raise-no-way-back = There is no way back: what somebody has learnt cannot be made unknown again.
identity-raise-choice = Change to
identity-raise-consequences = What will happen
identity-raise-learn-handlers = The staff who work on this will know who you are.
identity-raise-learn-team = Everybody on the team that looks into it will know who you are.
identity-raise-learn-counsellor = If it is needed, the counsellor may learn who made the complaint; we will tell you before.
identity-raise-learn-never-admin = The system administrator still cannot see it.
identity-raise-portal = Reach me on this site only
identity-raise-portal-hint = No calls, no mail.
identity-raise-act = Confirm the change
identity-raise-cancel = Not now
identity-raise-none = You are named already, so there is nothing more to tell. It cannot be changed back to confidential or anonymous: what somebody has learnt cannot be made unknown again. If you are worried about your safety, please write to us.
