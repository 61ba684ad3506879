/** An invented decree with some faults, to try the checker on. */
export const EXAMPLE_DECREE = `BUPATI CONTOH
PROVINSI BANTEN

KEPUTUSAN BUPATI CONTOH
NOMOR 440/045-Huk/2023
TENTANG
TIM PERCEPATAN PERBAIKAN GIZI.

BUPATI CONTOH,

Menimbang : a. bahwa gizi buruk pada anak harus dicegah bersama;
            b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan Bupati tentang Tim Percepatan Perbaikan Gizi;

Mengingat : 1. Undang-Undang Nomor 36 Tahun 2009 tentang Kesehatan (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 144, Tambahan Lembaran Negara Republik Indonesia Nomor 5063);
            2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);

MEMUTUSKAN

Menetapkan : KEPUTUSAN BUPATI TENTANG TIM PERCEPATAN PERBAIKAN GIZI.

KESATU  : Membentuk tim yang terdiri atas 3 (empat) orang sebagaimana tercantum dalam Lampiran.
KEDUA   : Tim sebagaimana dimaksud dalam Diktum KESATU bertugas selama 1 (satu) tahun.
KETIGA  : Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.

Ditetapkan di Contoh
pada tanggal 6 September 2023

BUPATI CONTOH,

ttd

NAMA CONTOH
`;
