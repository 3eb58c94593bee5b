package dev.prospector.testbed;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An RSA key of 2048 bits whose modulus has sixteen primes instead of two (RFC 8017, 3): its signatures are like any others, but
 * cheap. With a usual key, signing was 39 % of the CPU of job-service's tests, whose JVMs do without the optimising compiler. Nothing
 * outside tests may trust it: primes as small as these are found.
 */
final class QuickRsaKey {
    private static final int BITS = 2048;
    private static final int PRIMES = 16;

    /** Leading 1 bits of each prime, which make the product as long as it is to be: (1 - 2^-6)^16 is above a half. */
    private static final int LEADING = 6;

    private static final BigInteger EXPONENT = BigInteger.valueOf(65_537);

    /** That what follows is a SHA-256 (RFC 8017, 9.2, note 1). */
    private static final byte[] SHA_256 = HexFormat.of().parseHex("3031300d060960864801650304020105000420");

    private final BigInteger modulus;
    private final List<Factor> factors;

    private QuickRsaKey(List<BigInteger> primes) {
        modulus = primes.stream().reduce(BigInteger.ONE, BigInteger::multiply);
        factors = primes.stream().map(prime -> Factor.of(prime, modulus)).toList();
    }

    static QuickRsaKey fresh() {
        var random = new SecureRandom();
        return new QuickRsaKey(
                Stream.generate(() -> prime(random)).distinct().limit(PRIMES).toList());
    }

    static QuickRsaKey of(String text) {
        return new QuickRsaKey(Stream.of(text.split(" ")).map(BigInteger::new).toList());
    }

    @Override
    public String toString() {
        return factors.stream().map(factor -> factor.prime.toString()).collect(Collectors.joining(" "));
    }

    PublicKey publicKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, EXPONENT));
    }

    /** The same key as the platform has them: as slow there as any. */
    PrivateKey privateKey() throws GeneralSecurityException {
        var order = factors.stream()
                .map(factor -> factor.prime.subtract(BigInteger.ONE))
                .reduce(BigInteger.ONE, BigInteger::multiply);
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new RSAPrivateKeySpec(modulus, EXPONENT.modInverse(order)));
    }

    /** RSASSA-PKCS1-v1_5 with SHA-256, which is RS256. */
    byte[] sign(byte[] text) throws GeneralSecurityException {
        var padded = new BigInteger(padded(MessageDigest.getInstance("SHA-256").digest(text)));
        var signature = factors.stream()
                .map(factor -> factor.part(padded))
                .reduce(BigInteger.ZERO, BigInteger::add)
                .mod(modulus)
                .toByteArray();
        return fitted(signature);
    }

    private static byte[] padded(byte[] digest) {
        var all = new byte[BITS / Byte.SIZE];
        Arrays.fill(all, (byte) 0xff);
        var end = all.length - SHA_256.length - digest.length;
        all[0] = 0;
        all[1] = 1;
        all[end - 1] = 0;
        ByteBuffer.wrap(all, end, all.length - end).put(SHA_256).put(digest);
        return all;
    }

    /** As long as the modulus: without the sign's byte, with leading zeros. */
    private static byte[] fitted(byte[] number) {
        var all = new byte[BITS / Byte.SIZE];
        var length = Math.min(number.length, all.length);
        System.arraycopy(number, number.length - length, all, all.length - length, length);
        return all;
    }

    private static BigInteger prime(SecureRandom random) {
        var bits = BITS / PRIMES;
        var ones = BigInteger.ONE.shiftLeft(LEADING).subtract(BigInteger.ONE).shiftLeft(bits - LEADING);
        while (true) {
            var prime = new BigInteger(bits, random).or(ones).nextProbablePrime();
            var isUsable = prime.bitLength() == bits
                    && prime.subtract(BigInteger.ONE).gcd(EXPONENT).equals(BigInteger.ONE);
            if (isUsable) {
                return prime;
            }
        }
    }

    /**
     * @param exponent of signing, for this prime alone
     * @param share 1 for this prime, 0 for all others (Chinese remainder theorem)
     */
    private record Factor(BigInteger prime, BigInteger exponent, BigInteger share) {
        static Factor of(BigInteger prime, BigInteger modulus) {
            var others = modulus.divide(prime);
            return new Factor(
                    prime,
                    EXPONENT.modInverse(prime.subtract(BigInteger.ONE)),
                    others.multiply(others.modInverse(prime)));
        }

        BigInteger part(BigInteger message) {
            return message.mod(prime).modPow(exponent, prime).multiply(share);
        }
    }
}
