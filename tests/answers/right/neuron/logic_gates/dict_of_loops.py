"""Written as a dictionary at once."""


def logic_gates():
    gates = dict(AND=-1.5, OR=-0.5)
    answer = {name: (1.0, 1.0, b) for name, b in gates.items()}
    answer["NAND"] = tuple(-v for v in answer["AND"])
    return answer
