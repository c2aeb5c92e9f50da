"""Texts by a loop."""


def hunt_composite_vector():
    def add(form):
        return " + ".join(form.format(j) for j in (1, 2))

    return (
        f"({add('(p_{0} - t_{0}) * p{0}_f1')}) * f1_w1",
        add("(p_{0} - t_{0}) * p{0}_w2"),
        add("-t_{0} * log(p_{0})"),
        f"({add('(-t_{0} / p_{0}) * p{0}_f1')}) * f1_w1",
        add("(-t_{0} / p_{0}) * p{0}_w2"),
    )
