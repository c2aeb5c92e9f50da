"""Ivo has solved everything except that his sigmoid never returns."""

HANDS_IN = "a sigmoid that loops for ever"
START = "solutions"
LOSES = {"sigmoid": ""}
LOOPS = True


def sigmoid(z):
    while True:
        z = z + 0.0
