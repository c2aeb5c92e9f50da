"""Iterator class."""


class minibatches:
    def __init__(self, X, targets, batch_size, rng):
        self.order = rng.permutation(len(X))
        self.X, self.t, self.s, self.at = X, targets, batch_size, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.at >= len(self.X):
            raise StopIteration
        r = self.order[self.at : self.at + self.s]
        self.at += self.s
        return self.X[r], self.t[r]
