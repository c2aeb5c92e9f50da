"""0.7 + 0.1 - 0.8 is zero, whatever the computer says."""


def logic_gates():
    return {"AND": (0.7, 0.1, -0.8), "OR": (0.3, 0.1, -0.1), "NAND": (-1, -1, 1.5)}
