# En loggning som ändras med egna ord.

words-left-out = ”{ $words }” förstod jag inte; det ändrade ingenting.
was-unchanged = Det står redan så; inget ändrades.
