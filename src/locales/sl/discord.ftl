# In Discord's list of commands, beside the field for free words; at most 100 characters.
discord-text-option = Kar se sicer napiše za ukazom

# An event could not even be kept.
