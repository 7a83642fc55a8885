package io.cardkeep.enkash;

/** A name and its password. Both are secrets: EnKash's user name is a mobile number. */
record Login(Secret name, Secret password) {}
