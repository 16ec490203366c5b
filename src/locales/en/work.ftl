# Long work, whose end comes later.

work-export = ⏳ Making the file …
work-import-check = ⏳ Reading the file …
work-import = ⏳ Importing …
work-share = { $share } done
work-rows = Rows so far: { $done }
work-waits = What you asked for is ready.
work-waits-for = *{ $asker }*: what you asked for is ready.
button-show-it = Show it
work-gone = That was kept for a day and is gone. Ask for it again with */{ $command }*
work-roles-changed = Your roles have changed since that was made, so it stays here. Ask for it again with */{ $command }*, and you get what you may see now.
work-broken-off = ⚠️ This was interrupted several times, so I stopped trying. Please ask for it again.
work-failed = Something broke on my side (ref { $reference }), so this is not done. Please ask for it again.
