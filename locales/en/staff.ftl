# Said to the operator, in their own chat, when a person asks for a human being.
staff-call = Call { $id }. { $who } asks for a person: { $how }. { $at }. To answer, write: /answer { $id } and your words.
staff-call-text = Call { $id }. { $who } asks for a person: { $how }. { $at }. They wrote: { $text } To answer, write: /answer { $id } and your words.
# The way they asked, inside the sentences above.
staff-call-how-contact = please write to me
staff-call-how-question = a question
staff-call-how-crisis = they are in a hard moment, please write soon
staff-call-how-answer = an answer to what was written
# The operator's words as the person gets them. who is the organisation.
staff-answer = { $who } writes to you: { $text }
staff-answered = I passed it on.
staff-answer-gone = This person cannot be reached any more.
staff-answer-how = I did not find that call. Please write: /answer, the number of the call, and your words.
# Once a day, in numbers only. people wrote in the last 24 hours; new: joined; failed: could not be delivered; calls wait for an answer.
staff-day = Good morning. The last 24 hours: people here: { $people }, new: { $new }. Messages sent: { $sent }, not delivered: { $failed }. Calls that wait for your answer: { $calls }.
