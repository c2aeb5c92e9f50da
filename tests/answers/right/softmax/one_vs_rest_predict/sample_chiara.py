"""Chiara of the sample class."""

import numpy as np


def one_vs_rest_predict(X, W, b):
    guesses = []
    for row in X:
        scores = [sum(row * W[:, j]) + b[j] for j in range(len(b))]
        guesses.append(scores.index(max(scores)))
    return np.array(guesses)
