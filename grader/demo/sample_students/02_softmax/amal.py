"""Amal has solved everything and answers both questions in words."""

HANDS_IN = "a full solution, questions answered in words"
START = "solutions"
WRITTEN = {
    "template_words": (
        "(a) k neurons, one for each class; every neuron sees all examples, its own "
        "class as 1 and the rest as 0. (b) k(k - 1)/2 neurons, one for each pair, "
        "trained on the examples of these two classes alone. (c) The template of a "
        "class; each class has exactly one. (d) Far more digits were called 1. The "
        "score is a dot product, so a long template wins without being more alike."
    ),
    "update_words": (
        "(a) The rate times the gradient, which is the mean of (p - t) x. (b) The "
        "template of its class moves towards the example by 1 - p. All others move "
        "away, each by its p, the strongest rival most. (c) No, the loss is convex."
    ),
}
