"""Amal has solved everything and answers all questions in words."""

HANDS_IN = "a full solution, questions answered in words"
START = "solutions"
WRITTEN = {
    "discriminant_words": (
        "The sign of z tells the side of the line and so the class; on the line z is "
        "0. The vector w stands at right angles to the line and fixes its direction. b "
        "is a threshold that shifts the line; divided by the length of w it is the "
        "distance of the origin."
    ),
    "activation_words": (
        "The step is flat everywhere, so its slope is 0 and says nothing (and at the "
        "jump there is none). The sigmoid has a slope everywhere and its value reads as"
        " a probability. Small weights make it flat and undecided, large ones steep: "
        "nearly a step, saturated. z is the log of the odds given x."
    ),
    "zero_one_words": (
        "The count of mistakes is piecewise constant in the weights. Its slope is 0 "
        "wherever there is one, so the gradient names no direction."
    ),
    "descent_words": (
        "We step against the gradient, as far as the rate times its length. We stop "
        "when the gradient is short, and after a fixed number of steps anyhow. There is"
        " only one valley: the loss is convex. Too large a rate jumps across and "
        "diverges, too small a rate creeps. Each example adds rate * (y - p) * x."
    ),
    "xor_words": (
        "One neuron cuts the plane with one straight line. The two ones of XOR lie at "
        "opposite corners, so any line with both on one side has a zero there as well."
    ),
}
