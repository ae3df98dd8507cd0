package com.acme;

import io.confingy.annotations.TrackExternal;
import java.util.Random;

@TrackExternal(lib.Net.class)
@TrackExternal(value = Random.class, parameters = long.class, names = "seed")
class Program {}
