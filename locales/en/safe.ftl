### When care comes first. Said to somebody who may be frightened. Short, clear, calm.

# They wrote something that looks like a phone number, an e-mail address or an ID number.
safe_nodata-ask = This looks like a phone number, an address or an ID. It is safer not to keep it here. Remove it?
    .remove = Remove
    .keep = Keep the text
# It was removed and no other words are left; the same question follows again.
safe_nodata-nothing_left = I removed it. Now there are no words left. Please write it once more without the number.

# First of all, when words sound like danger. Also shown while a person of the staff holds the talk.
safe_crisis-now = I am a program and cannot help in danger. Please call 112 now. You are not alone.
# The second text: we do not know any number there.
safe_crisis-listen = { $known ->
        [yes] There are people who listen. What helps you now? I keep nothing of what you wrote.
       *[no] Is there someone near you who can stay with you? I keep nothing of what you wrote.
    }
    .numbers = Show numbers
    .person = Tell a person I need help
    .coach = Tell my coach I need a call
    .fine = I am fine, go on
# $lines are names and phone numbers. The second text: we do not know any number there.
safe_crisis-numbers = { $known ->
        [yes] In danger: 112. These people listen: { $lines }.
       *[no] In danger: 112. I have no other numbers here. Is there someone near you?
    }
    .person = Tell a person I need help
    .coach = Tell my coach I need a call
    .fine = I am fine, go on
# The people who run the service were told that this person wants to be contacted.
safe_crisis-asked = { $coached ->
        [yes] { $known ->
            [yes] I passed it on to: { $coach }. They are there: { $office }. Do not wait for them in danger: call 112.
           *[no] I passed it on to: { $coach }. It can take time. Do not wait for them in danger: call 112.
        }
       *[no] { $known ->
            [yes] I told a person that you need help. They are here: { $office }. Do not wait for them in danger: call 112.
           *[no] I told a person that you need help. It can take time. Do not wait for them in danger: call 112.
        }
    }
safe_crisis-fine = Good that you tell me. You can write to me at any time.
