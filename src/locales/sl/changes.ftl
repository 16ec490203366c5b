# Vnos, ki ga spremeniš z lastnimi besedami.

words-left-out = »{ $words }« ne razumem, zato to ne spremeni ničesar.
was-unchanged = Tako že piše, zato je vse ostalo enako.
