### The plan and the follow-ups in the calendar of a phone.

# $web says whether this house has an address that a phone can ask.
follow_ics-what = { $dated ->
        [yes] { $web ->
            [yes] I can send your dates as a file. Or I make a private address. Your phone asks it and stays up to date.
           *[no] I can send your dates as a file for your calendar.
        }
       *[no] Nobody comes up in the next weeks, so a file would be empty. First choose a rhythm for somebody.{ $web ->
            [yes] { " " }A private address already works: your phone asks it and stays up to date.
           *[no] { "" }
        }
    }
    .file = Send the file
    .address = Make a private address
    .end = End my address
    .good = Enough
# Above a block to copy.
follow_ics-address = This is your private address. Add it in your calendar under "subscribe". Keep it secret: it shows your dates and names. You can end it at any time.
    .good = Done
    .end = End this address
calendar-address = { $address }
follow_ics-closed = The address is closed. Nobody can read it any more.
why-calendar = A calendar on your phone reminds you in your own way. The address shows your dates to whoever has it.
