"""Amal has solved everything and answers both questions in words."""

HANDS_IN = "a full solution, questions answered in words"
START = "solutions"
WRITTEN = {
    "hidden_words": (
        "(a) It makes many new features, in which one line may do; it needs an "
        "activation that bends, or two layers are one. (b) It compresses: keeps what "
        "matters for the answer. (c) Nobody knows what a hidden unit should be, the "
        "data have targets for the outputs only. (d) The chain rule: the errors of the "
        "outputs come back through the weights and the slope of the unit."
    ),
    "start_words": (
        "(a) Equal units get equal gradients and stay equal; random weights break it. "
        "(b) Small weights make the deltas vanish, that is the lowest line. Too large "
        "ones make them explode or saturate the units. (c) A spread of one over the "
        "root of the number of inputs."
    ),
}
