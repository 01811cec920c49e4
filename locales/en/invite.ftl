# How a coach invites people into a group, and the words of the poster that hangs on a wall.

## The page of the coach

# $name is the group.
invite-title = Invite people to { $name }
invite-says = Send the link, show the squares, or put up the poster. People join by themselves, and each chooses what you see.
invite-browser = In the browser
invite-browser-says = Works on every phone and computer. Nobody needs an account.
invite-telegram = In Telegram
invite-telegram-says = For those who already use Telegram.
# The label of the field with the link.
invite-link = The link
# A button: copies the link.
invite-copy = Copy the link
invite-copied = Copied
# For those who do not see the squares (a QR code).
invite-squares = A square code with the link in it
invite-point = Point the camera of a phone at the squares. Most phones then show the link.
# Only this computer or this office can open such a link.
invite-only-here = This address may work only in your own network. Ask your admin for the public address.
invite-code = The code
invite-code-says = Who talks with Silta already can write this code in the chat.
invite-posters = Posters to print
invite-posters-says = One sheet of paper (A4) in each language. The poster shows the squares, the link, the name of the group and your first name.
# The button stands beside the name of a language. $language is that name.
invite-poster-in = Poster: { $language }
invite-new = A new code
invite-new-says = Did the link come into wrong hands? With a new code the old link, the old squares and the old posters are over. Everybody who has joined stays in the group.
invite-new-sure = I send the new link and print the posters again
invite-new-made = The code is new. The old link opens nothing any more.
invite-ended = This group has ended
invite-ended-says = Its link opens nothing any more. Make a new group to invite people.

## The poster

# Large letters on a poster for people who are new in the country: at most 60 characters.
poster-headline = New here? Let us meet people together.
poster-line-free = Free, on your own phone
poster-line-language = In your own language
poster-line-decide = You decide who sees what
# $names are first names of coaches, under the name of the group.
poster-with = with { $names }
poster-scan = Point the camera of your phone at the squares.
# For those who have the poster read aloud.
poster-squares = A square code that opens the address below
# Before an address.
poster-in-browser = Or write into your browser
poster-in-telegram = In Telegram
# Before a code of seven letters.
poster-code = The code of the group
