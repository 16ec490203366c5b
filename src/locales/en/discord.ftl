# In Discord's list of commands, beside the field for free words; at most 100 characters.
discord-text-option = What you would type after the command

# An event could not even be kept.
discord-not-kept = Something broke on my side (ref { $reference }). Nothing was stored; please try again.
