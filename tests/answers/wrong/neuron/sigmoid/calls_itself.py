"""The name is used for a helper that is the function itself.

says: calls itself without an end
"""


def sigmoid(z):
    return 1 - sigmoid(-z)
