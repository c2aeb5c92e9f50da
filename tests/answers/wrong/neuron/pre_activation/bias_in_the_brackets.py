"""The bracket closes behind the bias.

says: The bias is added to the weights, so every feature multiplies it.
"""


def pre_activation(X, w, b): return X @ (w + b)
