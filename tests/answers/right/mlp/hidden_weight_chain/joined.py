"""Links put together by join."""


def hidden_weight_chain():
    links = ["v", "a * (1 - a)", "x"]
    return *links, " * ".join(["(o - t)", *links])
