"""How a notebook and its judge talk: values, functions and graphs over a socket."""
