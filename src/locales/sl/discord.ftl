# In Discord's list of commands, beside the field for free words; at most 100 characters.
discord-text-option = Kar se sicer napiše za ukazom

# An event could not even be kept.
discord-not-kept = Pri meni se je nekaj zalomilo (oznaka { $reference }). Nič ni shranjeno; poskusi še enkrat.
