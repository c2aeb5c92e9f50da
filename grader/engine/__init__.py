"""Running submissions: the sandbox, the warm zygote, the executor and the referee."""
