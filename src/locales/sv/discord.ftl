# In Discord's list of commands, beside the field for free words; at most 100 characters.
discord-text-option = Det du skulle skriva efter kommandot

# An event could not even be kept.
discord-not-kept = Något gick fel hos mig (ref { $reference }). Inget sparades; försök igen.
